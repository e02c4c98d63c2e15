using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Extract.Damages;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Resolve.Parties;

/// <summary>Names the parties that words of a sentence stand for: known actors first, then persons, then plain nouns.</summary>
public sealed class PartyNamer(ActorTable actors, GroupWords groups, DamageWords things)
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "attacker-nouns");
    static readonly FrozenSet<string> Assailants = Closed.Of("assailant");
    static readonly FrozenSet<string> AttackerNouns = Closed.Of("attacker");
    static readonly FrozenSet<string> Forces = Closed.Of("force");
    static readonly FrozenSet<string> Marking = Closed.Of("marking");
    static readonly FrozenSet<string> Bands = Closed.Of("band");
    static readonly FrozenSet<string> Belonging = Closed.Of("belonging");

    static readonly FrozenSet<string> Carriers = Closed.Of("carrier");

    const string Gunman = "gunman";
    const int MostModifiers = 3;
    const int MostBracketed = 12;

    readonly PartiesAside _aside = new(groups, things);

    /// <summary>The same with the names as one report means them.</summary>
    public PartyNamer With(ActorTable named) => new(named, groups, things);

    public ImmutableArray<Actor> Attackers(SentenceReading sentence, ImmutableArray<Words> words) =>
        Distinct(words.Select(range => Bracketed(sentence, range)).SelectMany(range => Known(sentence, range, true) is { Count: > 0 } known ? known : range.IsModifier ? [] : Introduced(sentence, range) is { } band ? [band] : Plain(sentence, range, true)));

    // "a gang known as Los Trece", "a guerrilla called Commander Luis": by the name that the words give, though no table knows it.
    Actor? Introduced(SentenceReading sentence, Words range)
    {
        var head = Enumerable.Range(range.First, range.End - range.First).LastOrDefault(at => sentence.Tokens[at].Tag == "NOUN" && IsAttackerNoun(sentence, sentence.Tokens[at]), -1);
        return head >= 0 && NamedBand.After(sentence.Sentence, head) is not null ? Claimant(sentence, new(head, head + 1)) : null;
    }

    /// <summary>Who takes an attack upon itself, by the name that the words give, though no table knows it; null where they give none.</summary>
    public Actor? Claimant(SentenceReading sentence, Words words)
    {
        var name = Enumerable.Range(words.First, words.End - words.First).Select(at => NamedBand.After(sentence.Sentence, at)).FirstOrDefault(name => name is not null)
            ?? sentence.Sentence.Entities.Where(entity => entity.Kind == EntityKind.Organisation && words.Covers(entity.First))
                .Select(entity => ((int First, int End)?)(entity.First, entity.End)).FirstOrDefault();
        if (name is not var (first, end)) return null;
        var written = sentence.Words(first, end);
        var full = actors.SpelledOutAs(written) ?? written;
        return actors.Find(full) is { } row ? new(row.Name, row.Key, written) : new(full, NameFold.Of(full), written);
    }

    public ImmutableArray<Actor> Targets(SentenceReading sentence, ImmutableArray<Words> words) =>
        Distinct(words.SelectMany(range => Known(sentence, range, false) is { Count: > 0 } known ? known : Plain(sentence, range, false)));

    /// <summary>True where the words name a party that may have carried out an attack: a group, an army, a state, fighters; no office and no police.</summary>
    public bool AreAccused(SentenceReading sentence, ImmutableArray<Words> words) =>
        Attackers(sentence, words) is { IsEmpty: false } accused
        && accused.All(actor => actors.ById(actor.Key) is { } row ? row.Kind is ActorKind.State or ActorKind.Group or ActorKind.ArmedForce or ActorKind.Coalition
            : actor.Key.StartsWith("noun:", StringComparison.Ordinal) && actor.Key is not ("noun:driver" or "noun:man" or "noun:woman"));

    /// <summary>True where the words name an aircraft, a gun, soldiers or fighters.</summary>
    public bool AreArmed(SentenceReading sentence, ImmutableArray<Words> words) =>
        words.Any(range => Enumerable.Range(range.First, range.End - range.First).Select(at => sentence.Tokens[at]).Any(token => token.Tag is "NOUN" or "PROPN"
            && (things.ClassOf(token) is "aircraft" or "armour" || (PhraseReader.Read(sentence, token) is { } phrase && groups.Of(sentence, phrase) is Group.Militants or Group.Soldiers))));

    /// <summary>The armed parties that things hit are said to belong to: "nine rebel trucks" none, "nine ISIS trucks" one.</summary>
    public ImmutableArray<Actor> Owners(SentenceReading sentence, ImmutableArray<Words> words) =>
        Distinct(words.SelectMany(range => Known(sentence, range, false)));

    List<Actor> Known(SentenceReading sentence, Words range, bool attacking)
    {
        var found = new List<Actor>();
        // All the words are looked through: a range may begin or end within a name ("Tehrik-i- | Taliban | Pakistan").
        foreach (var match in actors.Scan([.. sentence.Tokens.Select(token => token.Text)]).Where(match => match.End > range.First && match.First < range.End))
        {
            var (first, end) = (match.First, match.End);
            if (PartiesAside.IsNoParty(sentence, match.Row, first, end) || (attacking ? _aside.IsNoAttacker(sentence, match.Row, first, end, range) : _aside.IsNoTarget(sentence, match.Row, first, end))) continue;
            // "the Lamp gang coalition" is no coalition of states.
            if (match.Row is { Key: "coalition" } && found.Count > 0) continue;
            var row = attacking ? StandsFor(match.Row) : match.Row;
            found.Add(new(row.Name, row.Key, sentence.Words(first, end), attacking ? Persons(sentence, first, end) : null));
        }

        return found;
    }

    // "accused the Kremlin of killing": a president's seat has no guns, and stands for the state.
    ActorRow StandsFor(ActorRow row) =>
        row is { Kind: ActorKind.Office, Country: { } country } && row.Key.EndsWith(":presidency", StringComparison.Ordinal) ? actors.ById(country) ?? row : row;

    // "National Front (NF) | fighters": parsers part the fighters from the name before the brackets.
    static Words Bracketed(SentenceReading sentence, Words range)
    {
        if (sentence.At(range.First - 1) is not { Text: ")" or "]" } close) return range;
        var first = close.Index;
        while (first > 0 && close.Index - first < MostBracketed && sentence.Tokens[first].Text is not ("(" or "[")) first--;
        while (first > 0 && close.Index - first < MostBracketed && sentence.Tokens[first - 1] is { Tag: "PROPN" or "NOUN" or "ADJ" or "ADP" }) first--;
        return range with { First = first };
    }

    // "Taliban fighters", "members of the Taliban": the people of a party as written.
    string? Persons(SentenceReading sentence, int first, int end)
    {
        var noun = AfterBrackets(sentence, end);
        while (sentence.At(noun) is { Tag: "ADJ" }) noun++;
        if (sentence.At(noun) is { Tag: "NOUN" } after && IsPeople(sentence, after)) return sentence.Words(first, noun + 1);
        var of = first - 1;
        while (sentence.At(of) is { Tag: "DET" or "ADJ" }) of--;
        return sentence.Is(of, "of") && sentence.At(of - 1) is { Tag: "NOUN" } before && IsPeople(sentence, before)
            ? sentence.Words(FirstModifier(sentence, before.Index), end) : null;
    }

    // "National Front (NF) fighters"
    static int AfterBrackets(SentenceReading sentence, int at)
    {
        if (sentence.At(at) is not { Text: "(" or "[" }) return at;
        for (var close = at + 1; close < at + MostModifiers + 2; close++)
            if (sentence.At(close) is { Text: ")" or "]" }) return close + 1;
        return at;
    }

    bool IsPeople(SentenceReading sentence, Token noun) =>
        PhraseReader.Read(sentence, noun) is { Source: not CountSource.Name } phrase && groups.Of(sentence, phrase) is not null;

    static int FirstModifier(SentenceReading sentence, int at)
    {
        var first = at;
        for (var modifiers = 0; modifiers < MostModifiers && sentence.At(first - 1) is { Tag: "ADJ" or "NOUN" or "PROPN" } or { Relation: "amod" }; modifiers++)
        {
            var joined = first - 1;
            // "a 15-year-old girl": what hyphens join is one word.
            while (sentence.Is(joined - 1, "-") && sentence.At(joined - 2) is not null) joined -= 2;
            if (joined == first - 1 && sentence.QuantityAt(joined) is not null) break;
            first = joined;
        }

        return first;
    }

    IEnumerable<Actor> Plain(SentenceReading sentence, Words range, bool attacking)
    {
        if (sentence.Sentence.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Person && range.Covers(entity.First) && IsHead(sentence, entity, range)) is { } person && (attacking || !HoldsThing(sentence, range)))
            return [new(person.At.Of(sentence.Text), "person:" + NameKey.Of(person.At.Of(sentence.Text)), person.At.Of(sentence.Text))];
        return (Plain(sentence, range.First, EndOfHead(sentence, range), attacking) ?? Plain(sentence, range.First, range.End, attacking)) is { } plain ? [plain] : [];
    }

    // "a school in Velm village": what stands behind a preposition is where it is, and comes second; "a group of men" is of the men.
    static int EndOfHead(SentenceReading sentence, Words range)
    {
        for (var i = range.First + 1; i < range.End; i++)
            if (sentence.Tokens[i] is { Tag: "ADP", Relation: "case", Lemma: not "of" }) return i;
        return range.End;
    }

    Actor? Plain(SentenceReading sentence, int first, int end, bool attacking)
    {
        for (var i = end - 1; i >= first; i--)
        {
            var noun = sentence.Tokens[i];
            if (noun.Tag is not ("NOUN" or "PROPN") || (!attacking && IsAssailant(noun))) continue;
            // "a fighter jet" is no fighter.
            if (attacking && noun.Relation == "compound" && sentence.At(i + 1) is { } next && things.ClassOf(next) is "aircraft") continue;
            var isPeople = PhraseReader.Read(sentence, noun) is { Source: not CountSource.Name } phrase && groups.Of(sentence, phrase) is not null;
            if (attacking && isPeople && Belonging.Contains(noun.Lemma) && GroupOf(sentence, noun) is { } group) return Of(sentence, group, attacking);
            if (attacking ? Bands.Contains(noun.Lemma) || (isPeople ? IsAttackerNoun(sentence, noun) : Forces.Contains(noun.Lemma)) : isPeople || things.IsInstitution(noun.Lemma))
                return Of(sentence, noun, attacking);
        }

        return null;
    }

    // "members of a gang", "gang members": the gang, when no name is given.
    static Token? GroupOf(SentenceReading sentence, Token member)
    {
        if (sentence.At(member.Index - 1) is { Tag: "NOUN" } before && AttackerNouns.Contains(before.Lemma)) return before;
        if (!sentence.Is(member.Index + 1, "of")) return null;
        var at = member.Index + 2;
        while (sentence.At(at) is { Tag: "DET" or "ADJ" or "NUM" } || (sentence.At(at) is { Tag: "NOUN" } && sentence.At(at + 1) is { Tag: "NOUN" })) at++;
        return sentence.At(at) is { Tag: "NOUN" } noun && AttackerNouns.Contains(noun.Lemma) ? noun : null;
    }

    // "Marta Reyes' house", "the Luis Prado school": what was attacked is no person.
    bool HoldsThing(SentenceReading sentence, Words range) =>
        sentence.Tokens.Skip(range.First).Take(range.End - range.First)
            .Any(token => things.IsInstitution(token.Lemma.ToLowerInvariant()) || things.ClassOf(token) is not null);

    // "the Al-Sinek neighbourhood": a name that only describes another noun is not who did it.
    static bool IsHead(SentenceReading sentence, Entity name, Words range)
    {
        for (var at = name.First; at < name.End; at++)
            if (sentence.HeadOf(sentence.Tokens[at]) is not { } head || !range.Covers(head.Index)) return true;
        return false;
    }

    // "shot the gunman": who ended the attack struck its author, not a target.
    static bool IsAssailant(Token noun) => Assailants.Contains(noun.Lemma);

    bool IsAttackerNoun(SentenceReading sentence, Token noun) =>
        AttackerNouns.Contains(noun.Lemma)
        || (PhraseReader.Read(sentence, noun) is { } phrase && groups.Of(sentence, phrase) is { } group
            && (group is Group.Militants or Group.Soldiers || (group == Group.People && IsMarked(sentence, phrase.First, noun.Index))));

    // "three masked people": with no more than that, they are who did it.
    static bool IsMarked(SentenceReading sentence, int first, int end) =>
        sentence.Tokens.Skip(first).Take(end - first).Any(word => Marking.Contains(word.Lemma));

    static Actor Of(SentenceReading sentence, Token noun, bool attacking)
    {
        if (AgedPerson.Of(sentence, noun) is { } old) return OfAge(sentence, old);
        if (attacking && IsArmed(sentence, noun)) return new(Gunman, "noun:" + Gunman, sentence.Words(FirstModifier(sentence, noun.Index), noun.Index + 1));
        var words = sentence.Words(FirstModifier(sentence, noun.Index), noun.Index + 1);
        var name = attacking ? noun.Lemma : words;
        return new(name, "noun:" + noun.Lemma.ToLowerInvariant(), words);
    }

    // "armed men on motorbikes"
    static bool IsArmed(SentenceReading sentence, Token noun) =>
        Carriers.Contains(noun.Lemma)
        && sentence.Tokens.Skip(FirstModifier(sentence, noun.Index)).TakeWhile(token => token.Index < noun.Index).Any(token => token.Lemma is "armed" or "arm");

    // "a 16-year-old was shot": the age is all that is told of the person.
    static Actor OfAge(SentenceReading sentence, Token old)
    {
        var first = old.Index;
        while (sentence.At(first - 1) is { } before && (before.Text == "-" || before.Tag is "NUM" or "NOUN")) first--;
        var words = sentence.Words(first, old.Index + 1);
        return new(words, AgedPerson.IsMinor(sentence, first, old.Index + 1) ? "noun:child" : "noun:person", words);
    }

    static ImmutableArray<Actor> Distinct(IEnumerable<Actor> found) => [.. found.DistinctBy(actor => actor.Key)];
}
