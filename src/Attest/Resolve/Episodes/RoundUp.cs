using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;
using Attest.Resolve.Places;

namespace Attest.Resolve.Episodes;

/// <summary>A report that lists attacks one after another, a paragraph or more each, as police blotters and weekend tallies do.</summary>
/// <remarks>
/// It is one where its head tells of attacks in the plural and at least three paragraphs open with a day or an hour, a spot in town
/// and somebody not told of before who was harmed; two are enough where the head parts them ("in a separate shooting"). Each such paragraph, with those behind it up to the next, is an attack of its own.
/// </remarks>
static class RoundUp
{
    const int LeastItems = 3;

    /// <summary>Items of a report whose head parts them: "one stabbed, another shot in a separate attack".</summary>
    const int LeastParted = 2;

    // "a separate, unrelated shooting"
    const int Between = 3;

    /// <summary>Sentences of a paragraph in which the hour and the spot must stand.</summary>
    const int Opening = 2;

    /// <summary>Sentences of a paragraph in which somebody must be harmed.</summary>
    const int Harming = 3;

    static readonly ClosedWords Closed = ClosedWords.Load("En", "round-ups");
    static readonly FrozenSet<string> Series = Closed.Of("series");
    static readonly FrozenSet<string> Clock = Closed.Of("clock");
    static readonly FrozenSet<string> Units = Closed.Of("unit");
    static readonly FrozenSet<string> Shifts = Closed.Of("shift");
    static readonly FrozenSet<string> Spots = Closed.Of("spot");
    static readonly FrozenSet<string> Parts = Closed.Of("part");
    static readonly FrozenSet<string> Told = Closed.Of("told");

    /// <summary>For each sentence the paragraph that opens its item; -1 for the head, and everywhere in other reports.</summary>
    /// <param name="lead">The first sentence after the lead.</param>
    public static ImmutableArray<int> ItemsOf(ExtractedReport report, ImmutableArray<SentenceFacts> sentences, int lead)
    {
        var none = Enumerable.Repeat(-1, sentences.Length).ToImmutableArray();
        var isParted = sentences.Take(lead).Any(facts => IsParted(facts.Reading));
        if (!isParted && !sentences.Take(lead).Any(facts => IsSeries(facts.Reading))) return none;
        var opens = Openings(report, sentences, lead, isParted);
        if (opens.Count < (isParted ? LeastParted : LeastItems)) return none;
        var item = -1;
        return [.. sentences.Select(facts => facts.Reading.Sentence.Block).Select(block => item = opens.Contains(block) ? block : item)];
    }

    /// <summary>True where a sentence tells of one crime apart from another: "in a separate shooting".</summary>
    public static bool IsParted(SentenceReading sentence) => sentence.Tokens.Any(word =>
        Parts.Contains(word.Text.ToLowerInvariant()) && sentence.Tokens.Skip(word.Index + 1).Take(Between).Any(crime => IsCrime(crime) && !crime.Text.EndsWith('s')));

    static bool IsCrime(Token word) => Series.Contains(word.Lemma.ToLowerInvariant());

    static HashSet<int> Openings(ExtractedReport report, ImmutableArray<SentenceFacts> sentences, int lead, bool isParted)
    {
        var harm = report.Findings.Where(IsHarm).ToLookup(finding => finding.Sentence);
        var opens = new HashSet<int>();
        var isNamed = true;
        foreach (var block in sentences.GroupBy(facts => facts.Reading.Sentence.Block).Where(block => report.Parsed.Source.Blocks[block.Key].Kind == BlockKind.Body))
        {
            var opening = block.Take(Opening).ToList();
            var harming = block.Take(Harming).ToList();
            var isNew = harming.Exists(facts => harm[facts.Reading.Index].Any(finding => IsNew(facts.Reading, finding)));
            var names = harming.Exists(facts => harm[facts.Reading.Index].Any(finding => finding.Phrase!.Source == CountSource.Name));
            // "A man was killed early Sunday", then "Jon Hale, 24, was shot at 2 a.m.": the second says who the first was.
            if ((isNew || (names && (isNamed || (isParted && opens.Count > 0))) || opening.Exists(facts => IsNumbered(facts.Reading))) && opening.Exists(HasHour) && opening.Exists(facts => HasSpot(facts, lead))) opens.Add(block.Key);
            else if (!isNew && !names) continue;
            isNamed = names;
        }

        return opens;
    }

    // "The first shooting was reported at 8 p.m.", "In the second incident"
    static bool IsNumbered(SentenceReading sentence) => sentence.Tokens.Take(Harming).Any(word =>
        Ordinals.Is(word.Text) && sentence.At(word.Index + 1) is { } crime && IsCrime(crime) && sentence.Is(word.Index - 1, "the"));

    // "on Lowe Street", and further down "in Fenwick": of the head, a place is the town that all of it happened in.
    static bool HasSpot(SentenceFacts facts, int lead) => (facts.Reading.Index >= lead && facts.Places.Any(place => place.Role == PlaceRole.Location)) || facts.Reading.Tokens.Any(word => Spots.Contains(word.Lemma.ToLowerInvariant()));

    static bool IsSeries(SentenceReading sentence) =>
        sentence.Tokens.Any(word => word.Text.EndsWith('s') && (Series.Contains(word.Lemma.ToLowerInvariant()) || Series.Contains(word.Text[..^1].ToLowerInvariant())));

    // "3:15 a.m.", "fifteen minutes earlier", "early Saturday"
    static bool HasHour(SentenceFacts facts) => !facts.Dates.IsEmpty || facts.Reading.Tokens.Any(word =>
        (Clock.Contains(word.Text.ToLowerInvariant()) && (word.Text.Length > 4 || facts.Reading.At(word.Index - 1) is { Tag: "NUM" }))
        || (Units.Contains(word.Lemma) && facts.Reading.At(word.Index + 1) is { } shift && Shifts.Contains(shift.Text.ToLowerInvariant())));

    static bool IsHarm(Finding finding) =>
        finding is { Hypothetical: false, Casualty.Effect: Effect.Killed or Effect.Injured or Effect.KilledOrInjured, Phrase: not null };

    // "a man", "two teens"; "the two men", "both", "another man" and "he" belong to what was told before.
    static bool IsNew(SentenceReading sentence, Finding finding)
    {
        var phrase = finding.Phrase!;
        return phrase.Source is CountSource.Number or CountSource.Article
            && !Told.Contains(sentence.Tokens[phrase.First].Lemma) && !(sentence.At(phrase.First - 1) is { Tag: "DET" or "ADJ" } before && Told.Contains(before.Lemma));
    }
}
