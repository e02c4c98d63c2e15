using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract.Casualties;
using Attest.Extract.Speech;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Extract.People;

/// <summary>Finds the names of persons in a sentence: those that the tagger of names knows, and capitals with an age beside them.</summary>
sealed class NameReader(RoleTable roles, HarmWords harm)
{
    /// <summary>Words of a name at most; longer runs of capitals are headlines.</summary>
    const int MostParts = 6;

    static readonly FrozenSet<string> Things =
        WordTable.Load("En", "no-person").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static readonly ActorTable Actors = ActorTable.Load();

    static readonly FrozenSet<string> Particles =
        new[] { "al", "el", "de", "del", "la", "van", "von", "der", "bin", "ibn", "abu", "di", "da", "dos", "du", "le", "st." }.ToFrozenSet(StringComparer.Ordinal);

    public ImmutableArray<NameMention> Read(SentenceReading sentence)
    {
        var found = ImmutableArray.CreateBuilder<NameMention>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (!IsPart(sentence, at)) continue;
            var (start, end) = (at, at + 1);
            while (Continues(sentence, start, end) is { } next) end = next;
            if (Mention(sentence, at, end) is { } mention) found.Add(mention);
            at = end - 1;
        }

        return found.ToImmutable();
    }

    NameMention? Mention(SentenceReading sentence, int start, int end)
    {
        var first = start;
        // A child has no rank: "three-year-old Major Hale".
        while (first < end && !IsOfChild(sentence, start) && IsTitle(sentence, first, end)) first++;
        for (var at = first + 1; at + 2 < end; at++) if (IsRank(sentence.Tokens[at]) || PersonWords.Styles.Is(sentence.Tokens[at])) first = at + 1;
        if (first >= end || WordsOf(sentence, first, end) > MostParts || NamedThings.Is(sentence, start, end) || IsOfThing(sentence, end) || IsModifier(sentence, end) || IsCredit(sentence, start, end)) return null;
        var before = AgeReader.Before(sentence, start);
        var after = before is null ? AgeReader.After(sentence, end) : null;
        var isTagged = Enumerable.Range(first, end - first).All(at => sentence.Sentence.EntityAt(at) is { Kind: EntityKind.Person });
        // Nobody but a person has an age: "Jon Hill, 24"; without one "Hill" may be a hill.
        if (Enumerable.Range(first, end - first).Any(at => IsPlainNoun(sentence.Tokens[at]) || ((before ?? after) is null && !isTagged && !IsDescribed(sentence, start) && Things.Contains(sentence.Tokens[at].Text)))) return null;
        var isPerson = Enumerable.Range(first, end - first).Any(at => sentence.Sentence.EntityAt(at) is { Kind: EntityKind.Person })
            // "her children Mara, 11, and"
            || ((before ?? after) is not null && sentence.At(start - 1) is { Tag: "NOUN" } kin && (PersonWords.Minors.Is(kin) || PersonWords.Kin.Is(kin)))
            || (end - first > 1 && ((before ?? after) is not null || IsDescribed(sentence, start) || IsIdentified(sentence, start) || IsHarmed(sentence, first, end)));
        var name = string.Join(' ', sentence.Words(first, end).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new(
            sentence.Index, first, end, before?.At ?? start, after?.At ?? end, name, before?.Years ?? after?.Years, isPerson)
        { HasTitle = first > start };
    }

    // "Lt. Ana Petrov", "Officer Petrov", "Mr. Petrov", "Italian Ana Petrov": what stands before the name.
    bool IsTitle(SentenceReading sentence, int at, int end) => at + 1 < end
        && (roles.Of(sentence.Tokens[at]) is not null || IsRank(sentence.Tokens[at]) || (at + 2 < end && (IsStyle(sentence.Tokens[at]) || IsPeoples(sentence, at))));

    // "Dunmore Police Officer Jon Hale": the rank ends what is no part of the name.
    static bool IsRank(Token token) => PersonWords.Offices.Is(token);

    static bool IsStyle(Token token) => PersonWords.Styles.Is(token) || PersonWords.Kin.Is(token);

    // "Jon Hale / Dunmore Post", "— Jon Hale (@hale)": who took the picture or wrote the post.
    static bool IsCredit(SentenceReading sentence, int start, int end) =>
        sentence.Is(end, "/") || sentence.Is(start - 1, "/") || (sentence.Is(end, "(") && sentence.At(end + 1)?.Text.StartsWith('@') == true);

    // "John Morris Hospital", "Morris County": the name of a thing goes on behind it.
    bool IsOfThing(SentenceReading sentence, int end) =>
        sentence.At(end) is { } next && char.IsUpper(next.Text[0]) && next.Tag is "PROPN" or "NOUN" && (Things.Contains(next.Text) || roles.Is(next, RoleKind.Body));

    // "the toddler, Jon Hale,", "gunman Jon Hale": a word for a person before the name.
    static bool IsDescribed(SentenceReading sentence, int start) =>
        sentence.At(sentence.Is(start - 1, ",") ? start - 2 : start - 1) is { Tag: "NOUN" } noun
        && (PersonWords.Minors.Is(noun) || PersonWords.Kin.Is(noun) || PersonWords.Victims.Is(noun) || PersonWords.Doers.Is(noun) || PersonWords.Folk.Is(noun));

    // "Vencor Hale was shot": whom harm befell is a person, unless the tagger knows a place or a body.
    bool IsHarmed(SentenceReading sentence, int first, int end) =>
        sentence.At(end) is { Lemma: "be" } && sentence.At(end + 1) is { Xpos: "VBN" } verb
        && harm.Verb(sentence, verb) is { Effect: Effect.Killed or Effect.Injured or Effect.KilledOrInjured }
        && Enumerable.Range(first, end - first).All(at => sentence.Sentence.EntityAt(at) is null);

    // "was identified as Jon Hale", "the shooting death of Jon Hale"
    static bool IsIdentified(SentenceReading sentence, int start)
    {
        if (sentence.Is(start - 1, "of")) return sentence.At(start - 2) is { Tag: "NOUN" } act && PersonWords.Killing.Is(act);
        if (!sentence.Is(start - 1, "as")) return false;
        for (var at = start - 2; at >= Math.Max(0, start - 7); at--)
            if (sentence.Tokens[at] is { Tag: "VERB", Lemma: "identify" }) return true;
        return false;
    }

    // "a San Marco resident"
    static bool IsModifier(SentenceReading sentence, int end) =>
        sentence.At(end) is { Tag: "NOUN" } noun
        && ((sentence.Tokens[end - 1].Relation is "compound" && sentence.Tokens[end - 1].Head >= noun.Index) || (char.IsLower(noun.Text[0]) && IsPeople(noun)));

    static bool IsPeople(Token noun) => PersonWords.Folk.Is(noun) || PersonWords.Minors.Is(noun) || PersonWords.Others.Is(noun);

    // Headlines capitalise "Suspect Dead" and "Victim"; "Mt." opens the name of a town.
    static bool IsPlainNoun(Token token) =>
        PersonWords.Doers.Is(token) || PersonWords.Victims.Is(token) || PersonWords.Dead.Is(token) || PersonWords.Minors.Is(token) || token.Text is "Mt." or "Mt" or "Ft." or "County";

    // "Italian", and not "Jordan" or "Chad", which are given names too; nor "Angela", which sounds like Angola.
    static bool IsPeoples(SentenceReading sentence, int at) => sentence.Tokens[at] is { Text: var word } token
        && Actors.Find(word) is { Kind: ActorKind.State } state && state.Name != word && token.Tag == "ADJ";

    static bool IsOfChild(SentenceReading sentence, int start) => AgeReader.Before(sentence, start) is { Years: < 18 };

    static int WordsOf(SentenceReading sentence, int first, int end) => sentence.Tokens.Skip(first).Take(end - first).Count(token => char.IsLetter(token.Text[0]));

    static bool IsPart(SentenceReading sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (!char.IsUpper(token.Text[0]) || IsCalendar(token)) return false;
        if (sentence.Sentence.EntityAt(at) is { Kind: EntityKind.Person } || token.Tag == "PROPN") return true;
        // "16-year-old Wells Parrish": two capitals behind an age are a name, whatever the tagger makes of them.
        if (sentence.Is(at - 1, "old") && token.Tag is not "PROPN" && AgeReader.Before(sentence, at) is not null)
            return sentence.At(at + 1) is { } second && char.IsUpper(second.Text[0]);
        // A given name that the tagger does not know: "Destiny", "Heaven", before another part of the name.
        return token.Tag is "NOUN" or "ADJ" or "VERB" or "X" or "INTJ" && sentence.At(at + 1) is { Tag: "PROPN" } next && char.IsUpper(next.Text[0]);
    }

    int? Continues(SentenceReading sentence, int start, int at)
    {
        if (sentence.At(at) is not { } token) return null;
        var glued = token.At.Start == sentence.Tokens[at - 1].At.End;
        if (token.Text is "-" && glued && sentence.At(at + 1) is { } tail && tail.At.Start == token.At.End && char.IsUpper(tail.Text[0])) return at + 2;
        if (Particles.Contains(token.Text.ToLowerInvariant()) && sentence.At(at + 1) is { Tag: "PROPN" } next && char.IsUpper(next.Text[0])) return at + 1;
        if (Nickname(sentence, at) is { } closed) return closed;
        // "Hale Jr.", "Hale, Jr."
        if (token.Text is "," && sentence.At(at + 1) is { Text: "Jr." or "Sr." or "Jr" or "Sr" or "II" or "III" }) return at + 2;
        if (token.Text is "II" or "III" or "IV" && sentence.Tokens[at - 1].Tag == "PROPN") return at + 1;
        return char.IsUpper(token.Text[0]) && token.Xpos is not "POS" && !IsCalendar(token) && !IsMonth(sentence, at) && (roles.Of(token) is null || IsTail(sentence, start, at))
            && (token.Tag is "PROPN" || sentence.Sentence.EntityAt(at) is { Kind: EntityKind.Person } || IsOddSurname(sentence, start, at)) ? at + 1 : null;
    }

    // "Dominique King, 24", "Brandy Council was shot": a word for a role that ends a name is one.
    static bool IsTail(SentenceReading sentence, int start, int at) =>
        IsOfChild(sentence, start) || (IsDescribed(sentence, start) && sentence.At(at + 1) is { } behind && !char.IsUpper(behind.Text[0])) || sentence.Sentence.EntityAt(at) is { Kind: EntityKind.Person }
        || (sentence.Is(at + 1, ",") && sentence.At(at + 2) is { Tag: "NUM" } age && char.IsAsciiDigit(age.Text[0]));

    // "Kenyon Givens,": a last name that is a word too; where all words have capitals, none is told apart.
    static bool IsOddSurname(SentenceReading sentence, int start, int at) =>
        sentence.Tokens[at].Tag is "NOUN" or "ADJ" or "VERB" or "X" && (sentence.Tokens[at - 1].Tag == "PROPN" || sentence.Is(start - 1, "old"))
        && sentence.At(at + 1) is { } next && !char.IsUpper(next.Text[0]) && next.Tag is "PUNCT" or "AUX" or "VERB" or "PART" or "CCONJ";

    // Jon "Bo" Hale
    static int? Nickname(SentenceReading sentence, int at)
    {
        if (sentence.At(at) is not { Text: "\"" or "“" or "``" or "'" or "‘" } || sentence.At(at + 1) is not { } word || !char.IsUpper(word.Text[0])) return null;
        return sentence.At(at + 2) is { Text: "\"" or "”" or "''" or "'" or "’" } && sentence.At(at + 3) is { Tag: "PROPN" } next && char.IsUpper(next.Text[0]) ? at + 3 : null;
    }

    // "shot Jon Hale April 30"
    static bool IsMonth(SentenceReading sentence, int at) =>
        sentence.At(at + 1) is { Tag: "NUM" } day && char.IsAsciiDigit(day.Text[0]) && Things.Contains(sentence.Tokens[at].Text);

    static bool IsCalendar(Token token) => token.Text.EndsWith("day", StringComparison.Ordinal) && Things.Contains(token.Text);
}
