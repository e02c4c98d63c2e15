using System.Collections.Immutable;
using Attest.Extract.Figures;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"Killed nine rebels, as well as around 30 villagers", "20 pupils, plus six teachers": people added to a figure by more than "and".</summary>
public sealed class HarmAdded : IClaimRule
{
    readonly VictimReader _victims;
    readonly ImmutableArray<string[]> _additions;

    HarmAdded(VictimReader victims, ImmutableArray<string[]> additions) => (_victims, _additions) = (victims, additions);

    /// <param name="language">A folder of Languages: "En".</param>
    public static HarmAdded Load(string language, VictimReader victims)
    {
        var table = WordTable.Load(language, "additions");
        return new(victims, [.. table.Rows.Select(row => table[row, "words"].Split(' '))]);
    }

    public string Id => "casualty/added";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (AdditionBefore(sentence, quantity) is not { } start || Noun(sentence, quantity) is not { } noun) continue;
            if (earlier.Any(finding => finding.Phrase?.Quantity == quantity.First)) continue;
            var before = earlier.Where(finding => finding.Casualty is not null && finding.PartOf is null && finding.Phrase!.End <= start).MaxBy(finding => finding.Phrase!.End);
            if (before is null || VerbBetween(sentence, before, start)) continue;
            if (_victims.People(sentence, noun).FirstOrDefault(phrase => phrase.Quantity == quantity.First) is not { } phrase) continue;
            var casualty = new Casualty(before.Casualty!.Effect, _victims.GroupOf(sentence, phrase), phrase.Figure, phrase.Words);
            yield return new(Id, ClaimKind.Casualty, sentence.Index, before.Trigger, start, phrase.End, phrase, casualty) { Hypothetical = before.Hypothetical };
        }
    }

    int? AdditionBefore(SentenceReading sentence, Quantity quantity)
    {
        foreach (var words in _additions)
        {
            var first = quantity.First - words.Length;
            if (first > 0 && words.Select((word, at) => sentence.Is(first + at, word)).All(same => same)) return first;
        }

        return null;
    }

    static Token? Noun(SentenceReading sentence, Quantity quantity)
    {
        Token? noun = null;
        for (var at = quantity.End; sentence.At(at) is { Tag: "NOUN" or "PROPN" or "ADJ" } word; at++) noun = word;
        return noun;
    }

    static bool VerbBetween(SentenceReading sentence, Finding before, int start)
    {
        for (var at = Math.Max(before.Trigger.Index + 1, before.Phrase!.End); at < start; at++)
            if (sentence.Tokens[at] is { Tag: "VERB", Relation: not ("amod" or "acl") }) return true;
        return false;
    }
}
