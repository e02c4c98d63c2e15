using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Resolve.Places;

/// <summary>Finds the places that a sentence names, with what their words say of kind, container and role.</summary>
public sealed class PlaceMentionReader(Gazetteer gazetteer, PlaceKinds kinds, AttackWords attacks)
{
    readonly PassingNames passing = new(gazetteer);

    static readonly ClosedWords Closed = ClosedWords.Load("En", "place-words");
    static readonly FrozenSet<string> Here = Closed.Of("here");
    static readonly FrozenSet<string> Locative = Closed.Of("locative");
    static readonly FrozenSet<string> Operations = Closed.Of("operation");
    static readonly FrozenSet<string> Parts = Closed.Of("part");
    static readonly FrozenSet<string> Bases = Closed.Of("base");
    static readonly FrozenSet<string> OfBases = Closed.Of("of-base");
    static readonly FrozenSet<string> Bodies = Closed.Of("body");
    static readonly FrozenSet<string> Peoples = Closed.Of("people");
    static readonly FrozenSet<string> OnPersons = Closed.Of("on-person");

    /// <param name="taken">The known actors that the sentence names.</param>
    public ImmutableArray<NamedPlace> Read(SentenceReading sentence, ImmutableArray<ActorMatch> taken)
    {
        var found = new List<NamedPlace>();
        foreach (var (first, end) in PlaceNames.Runs(sentence))
            if (Mention(sentence, first, end, taken) is { } mention) found.Add(mention);
        return passing.Add(sentence, PlaceLists.Complete(sentence, found, kinds, Contains));
    }

    NamedPlace? Mention(SentenceReading sentence, int first, int end, ImmutableArray<ActorMatch> taken)
    {
        if (IsPeople(sentence, first, end, taken) || IsSea(sentence.Tokens[end - 1])) return null;
        (first, end) = Shrink(sentence, first, end);
        if (IsBareKind(sentence, first, end))
        {
            // "on 5th Street": the number is the name.
            if (!IsOrdinal(sentence.At(first - 1)) || !PlaceWords.IsWay(sentence.Tokens[end - 1].Text)) return null;
            first--;
        }

        // "Arda Police", "the Arda County Court": a body; the town in its name is read in passing.
        if (end - first > 1 && Bodies.Contains(sentence.Tokens[end - 1].Text)) return null;
        var written = sentence.Words(first, end);
        var kind = sentence.At(end) is { } after && after.Tag != "PROPN" ? KindAfter(sentence, end) : null;
        kind ??= KindBefore(sentence, first);
        var role = RoleOf(sentence, first, end);
        var isPlace = sentence.Sentence.EntityAt(end - 1) is { Kind: EntityKind.Place } || kind is not null;
        // "in Rasim al-Awda, northern Syria": a name that no table has, but a known place holds it.
        if (!isPlace && role == PlaceRole.Location && IsHeldBehind(sentence, end)) isPlace = true;
        var known = gazetteer.Match(written).Any(match => match.Exact || isPlace);
        var party = taken.Any(match => match.First <= first && match.End >= end && match.Row.Kind is not ActorKind.State);
        if (party && kind is null) return null;
        if (!known && !(isPlace && role == PlaceRole.Location)) return null;
        if (!isPlace && !known) return null;
        if (!isPlace && (role == PlaceRole.Other || (role == PlaceRole.Modifier && !IsOfOperation(sentence.At(end))))) return null;
        if (!isPlace && sentence.Sentence.EntityAt(end - 1) is { Kind: EntityKind.Person } person && person.End - person.First > end - first) return null;
        // "Russian", "Afghans": a people's name is no place, however close its spelling is to one.
        if (taken.Any(match => match.First == first && match.End == end && match.Row.Kind == ActorKind.State
            && !gazetteer.Match(written).Any(match => match.Exact))) return null;
        return new(
            sentence.Index, first, end, sentence.Sentence.SpanOf(first, end), written, kind, role,
            UsStates.NameOf(written) is null && StateBehind(sentence, end) is { } state ? [state] : []);
    }

    // "a South African township", "an Alawite neighbourhood of Homs": of a people, not of a place so named.
    bool IsPeople(SentenceReading sentence, int first, int end, ImmutableArray<ActorMatch> taken)
    {
        if (gazetteer.Match(sentence.Words(first, end)).Any(match => match.Exact)) return false;
        if (taken.Any(match => match.First == first && match.End == end && match.Row.Kind == ActorKind.State) && sentence.At(end) is { Tag: "NOUN" }) return true;
        return end - first == 1 && sentence.At(end) is { Tag: "NOUN" } noun && kinds.Of(noun) is not null
            && (Peoples.Contains(sentence.Tokens[first].Text.ToLowerInvariant()) || sentence.At(first - 1)?.Lemma is "a" or "an");
    }

    // A province may bear the name of the sea it lies on; the sea itself is in no table.
    static bool IsSea(Token last) => last.Text is "Sea" or "Ocean";

    // "Street", "South Side", "City Northwest": kinds, parts and directions alone name nothing.
    static bool IsBareKind(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
            if (sentence.Tokens[at].Text is var word && !PlaceWords.IsKind(word) && !PlaceWords.IsWay(word) && !PlaceWords.IsPart(word) && word is not ("Side" or "End")) return false;
        return true;
    }

    static bool IsOrdinal(Token? token) => token is not null && char.IsAsciiDigit(token.Text[0]) && char.IsLetter(token.Text[^1]);

    // "Mesa, Ariz.", "Columbia, SC"; a name in full may as well be the next of a list.
    static string? StateBehind(SentenceReading sentence, int end) =>
        sentence.Is(end, ",") && sentence.At(end + 1) is { } word && UsStates.NameOf(word.Text) is { } state && state != word.Text ? state : null;

    bool IsHeldBehind(SentenceReading sentence, int end)
    {
        if (!sentence.Is(end, ",")) return false;
        var first = end + 1;
        while (sentence.At(first) is { Tag: "ADJ" or "DET" }) first++;
        return PlaceNames.Runs(sentence).FirstOrDefault(run => run.First == first) is { End: > 0 } run
            && gazetteer.Match(sentence.Words(run.First, run.End)).Any(match => match.Exact);
    }

    // "Balkh Province" keeps its name, the kind word is read apart; a leading "Northern" goes unless the whole is a name.
    (int First, int End) Shrink(SentenceReading sentence, int first, int end)
    {
        while (end - first > 1 && kinds.Of(sentence.Tokens[end - 1]) is not null && gazetteer.Find(sentence.Words(first, end)).IsEmpty) end--;
        while (end - first > 1 && PlaceNames.IsDirection(sentence.Tokens[first]) && gazetteer.Find(sentence.Words(first, end)).IsEmpty) first++;
        return (first, end);
    }

    string? KindAfter(SentenceReading sentence, int end)
    {
        for (var i = end; i < end + 3 && sentence.At(i) is { } token; i++)
        {
            if (kinds.Of(token) is { } kind) return kind == "base" || i == end ? kind : null;
            if (!OfBases.Contains(token.Lemma)) return null;
        }

        return null;
    }

    // "the northern city of Hama", "province of Deir al-Zour"
    string? KindBefore(SentenceReading sentence, int first) =>
        sentence.Is(first - 1, "of") && sentence.At(first - 2) is { } noun ? kinds.Of(noun) : null;

    PlaceRole RoleOf(SentenceReading sentence, int first, int end)
    {
        var at = first - 1;
        if (KindBefore(sentence, first) is not null) at = first - 3;
        while (sentence.At(at) is { } word
            && (word.Tag is "DET" or "ADJ" or "PROPN" or "NOUN" or "NUM" || word.Text is "-" or "," or "and" || word.Xpos is "PRP$" or "POS"
            || IsHeld(sentence, word) || word.Text.StartsWith("neighbo", StringComparison.Ordinal)) && first - at < 12)
        {
            if (word.Tag is "NOUN" && !IsDescription(word)) break;
            at--;
        }

        if (IsStruck(sentence, at, end)) return PlaceRole.Location;
        var before = sentence.At(at)?.Text.ToLowerInvariant();
        if (before == "from") return PlaceRole.From;
        // "at a Christmas market": a word that no reader of names takes for a place only describes the noun.
        if (IsBareModifier(sentence, end)) return PlaceRole.Modifier;
        if (before is not null && Locative.Contains(before)) return IsBase(sentence, at - 1) ? PlaceRole.Base : PlaceRole.Location;
        if (sentence.At(end) is { Tag: "NOUN" } next && sentence.Tokens[end - 1].Relation is "compound" or "nmod:poss" or "amod"
            && kinds.Of(next) is null) return PlaceRole.Modifier;
        if (before == "of")
            return IsPartOf(sentence.At(at - 1)) || sentence.At(at - 1) is { Tag: "NOUN" } noun && attacks.IsNoun(noun.Lemma) ? PlaceRole.Location : PlaceRole.Other;
        return before is not null && Here.Contains(before) && sentence.Sentence.EntityAt(end - 1) is { Kind: EntityKind.Place }
            ? PlaceRole.Location : PlaceRole.Other;
    }

    // "the rebel-held town of"
    static bool IsHeld(SentenceReading sentence, Token word) => word.Xpos == "VBN" && sentence.Is(word.Index - 1, "-");

    bool IsBareModifier(SentenceReading sentence, int end) =>
        sentence.At(end) is { Tag: "NOUN" } next && sentence.Tokens[end - 1].Relation == "compound" && kinds.Of(next) is null && sentence.Sentence.EntityAt(end - 1) is not { Kind: EntityKind.Place };

    // "raided the town of Diffa", "Homs was shelled": what is attacked is where it happened.
    bool IsStruck(SentenceReading sentence, int before, int end)
    {
        if (sentence.At(before) is { Tag: "VERB" } verb && attacks.IsVerb(verb.Lemma) && !OnPersons.Contains(verb.Lemma))
            return sentence.At(end) is not { Tag: "NOUN" } next || kinds.Of(next) is not null;
        return sentence.Tokens[end - 1] is { Relation: "nsubj:pass" } subject && sentence.HeadOf(subject) is { Tag: "VERB" } passive
            && attacks.IsVerb(passive.Lemma) && !OnPersons.Contains(passive.Lemma);
    }

    // "the Mosul operations", "the Nice attack": a town before a word of attack is where it was.
    static bool IsOfOperation(Token? noun) => noun is not null && Operations.Contains(noun.Lemma);

    // "the outskirts of Hama" is in Hama; "Anna Berg, 42, of Hama" is from there.
    static bool IsPartOf(Token? noun) => noun is not null && Parts.Contains(noun.Lemma);

    static bool IsBase(SentenceReading sentence, int at) => sentence.At(at) is { } noun && Bases.Contains(noun.Lemma);

    // "the northern commercial hub of", "the French resort of": nouns that only describe the place.
    bool IsDescription(Token noun) => kinds.Of(noun) is not null || noun.Relation is "compound" or "nmod:poss";

    /// <summary>True when a row of <paramref name="outer"/>'s name holds a row of <paramref name="inner"/>'s.</summary>
    bool Contains(string outer, string inner) =>
        gazetteer.Find(outer) is { IsEmpty: false } holders
        && gazetteer.Find(inner).Any(row => row.Within.Any(within => holders.Any(holder => holder.Key == within.Key)));
}
