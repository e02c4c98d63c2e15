using System.Collections.Frozen;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"Nine people died in Arda, two in Belt": a bare number at another place carries on the verb before it.</summary>
public sealed class HarmCarried : IClaimRule
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "harm-words");
    static readonly FrozenSet<string> Degrees = Closed.Of("degree");
    static readonly FrozenSet<string> Conditions = Closed.Of("condition");
    static readonly FrozenSet<string> Spots = Closed.Of("spot");

    public string Id => "casualty/carried";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        Finding? whole = null;
        foreach (var quantity in sentence.Quantities)
        {
            // "many of them badly" is a share, no count.
            if (!StandsAlone(sentence, quantity.First, quantity.End) || (quantity.Figure.Value is null && sentence.Is(quantity.End, "of"))) continue;
            if (earlier.Any(finding => finding.Phrase?.Quantity == quantity.First) && DegreeAfter(sentence, quantity.End) is null) continue;
            // "30 people in Arda, including six children, and nine in Belt": what is carried on is the whole, not the part.
            var before = earlier.LastOrDefault(finding => finding.Casualty is not null && finding.Phrase!.End <= quantity.First && finding.Phrase.Quantity != quantity.First
                && !(DegreeAfter(sentence, quantity.End) is null && finding.Rule == "casualty/including"));
            if (before is null || VerbBetween(sentence, before, quantity.First)) continue;

            // "161 people in 18 villages: 104 in Arda, 57 in Belt": what a colon opens are parts of what stands before it.
            if (sentence.Is(quantity.First - 1, ":")) whole = before;
            var number = sentence.Tokens[quantity.Number];
            var words = sentence.Words(quantity.First, quantity.End);
            var phrase = new CountedPhrase(number, number, quantity.First, quantity.End, quantity.Figure, words, CountSource.Number, quantity.First);
            var casualty = before.Casualty! with { Figure = quantity.Figure, Phrase = words };
            var degree = DegreeAfter(sentence, quantity.End);
            if (degree?.Lemma is "fatally" or "mortally") casualty = casualty with { Effect = Effect.Killed };
            yield return degree is not null
                ? new(Id, ClaimKind.Casualty, sentence.Index, before.Trigger, quantity.First, degree.Index + 1, phrase, casualty, PartOf: before)
                : new(Id, ClaimKind.Casualty, sentence.Index, before.Trigger, quantity.First, PlaceEnd(sentence, quantity.End), phrase, casualty, PartOf: whole == before ? whole : null);
        }
    }

    // ", two in Belt", ", one of them seriously": after a comma or "and", before a preposition of place or how badly.
    static bool StandsAlone(SentenceReading sentence, int first, int end) =>
        sentence.At(IsAnother(sentence, first - 1) ? first - 2 : first - 1) is { } before && (before.Text is "," or ";" or ":" || before.Lemma == "and")
        && (IsOnDay(sentence, end) || (sentence.At(end) is { Lemma: "in" or "at" or "near" or "outside" or "around" } && HasName(sentence, end + 1)) || (DegreeAfter(sentence, end) is { } degree && sentence.At(degree.Index + 1) is null or { Tag: "PUNCT" or "CCONJ" }));

    // "60 on Friday and 50 on Saturday"
    static bool IsOnDay(SentenceReading sentence, int at) =>
        sentence.Is(at, "on") && sentence.At(at + 1) is { Tag: "PROPN" } day && day.Text.EndsWith("day", StringComparison.Ordinal);

    // "and another three in Belt"
    static bool IsAnother(SentenceReading sentence, int at) => sentence.Is(at, "another") || sentence.Is(at, "further");

    // "in Belt", "in the Aran district", "in the mosque": "in custody" and "in hospital" are no places.
    static bool HasName(SentenceReading sentence, int at)
    {
        for (var i = at; i < at + 6 && sentence.At(i) is { Tag: not ("VERB" or "PUNCT" or "CCONJ" or "SCONJ") } token && token is not { Tag: "ADP", Lemma: not "of" }; i++)
            if (token.Tag == "PROPN" || (Spots.Contains(token.Lemma) && sentence.At(at) is { Tag: "DET" })) return true;
        return false;
    }

    // "one seriously", "two of them fatally"
    static Token? DegreeAfter(SentenceReading sentence, int end)
    {
        if (sentence.Is(end, "of") && (sentence.Is(end + 1, "them") || sentence.Is(end + 1, "whom"))) end += 2;
        // "one in a serious condition"
        var how = sentence.Is(end, "in") ? sentence.Is(end + 1, "a") ? end + 2 : end + 1 : -1;
        if (sentence.At(how) is { } state && Conditions.Contains(state.Lemma) && sentence.At(how + 1) is { Lemma: "condition" } condition) return condition;
        return sentence.At(end) is { } word && Degrees.Contains(word.Lemma) ? word : null;
    }

    static bool VerbBetween(SentenceReading sentence, Finding before, int at)
    {
        for (var i = Math.Max(before.Trigger.Index, before.Phrase!.End - 1) + 1; i < at; i++)
            if (sentence.Tokens[i].Tag == "VERB" && sentence.Tokens[i].Relation is not ("amod" or "acl") && sentence.Tokens[i].Lemma != "include") return true;
        return false;
    }

    static int PlaceEnd(SentenceReading sentence, int at)
    {
        while (sentence.At(at + 1) is { } next && (next.Tag is "PROPN" or "DET" or "NOUN" or "ADJ" or "ADP" || next.Text is "-")) at++;
        return at + 1;
    }
}
