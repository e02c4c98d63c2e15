using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;

namespace Attest.Resolve.Episodes;

/// <summary>"The boy died on Tuesday" of one who was shot on Sunday: a death with a day of its own is no other attack.</summary>
static class LaterDeath
{
    static readonly FrozenSet<string> Dying = ClosedWords.Load("En", "other-days").Of("dying");

    static readonly FrozenSet<string> Nth = ClosedWords.Load("En", "other-days").Of("nth");
    static readonly FrozenSet<string> Wounded = ClosedWords.Load("En", "other-days").Of("wounded");

    // "a third child, a girl"
    const int ApposedWithin = 4;

    // "two more people of the wounded"
    const int WoundedWithin = 5;

    // Further on, somebody else's death is told.
    const int MostDays = 60;

    /// <summary>True where all that is told is that one person known by name or told of before, or some of the wounded, died, with no word of an attack.</summary>
    public static bool Is(SentenceReading sentence, ImmutableArray<Finding> findings) =>
        findings.Any(finding => !IsToll(finding)) && findings.All(finding => IsToll(finding) || IsOfWounds(finding) || IsOfKnown(sentence, finding));

    // "…, raising the toll to 12"
    static bool IsToll(Finding finding) => finding.Rule == "casualty/toll";

    static bool IsOfKnown(SentenceReading sentence, Finding finding) =>
        finding is { Hypothetical: false, Casualty: { Effect: Effect.Killed, Figure: { } figure }, Phrase: { } phrase } && Dying.Contains(finding.Trigger.Lemma)
        && (IsOfWounded(sentence, phrase) || IsNth(sentence, phrase) || (figure is { Value: 1, Bound: Bound.Exact } && IsKnown(sentence, phrase)));

    // "a third child", "a third child, a girl of nine": two were told of before.
    static bool IsNth(SentenceReading sentence, CountedPhrase phrase)
    {
        var first = Math.Max(0, phrase.First - ApposedWithin);
        return sentence.Tokens.Skip(first).Take(phrase.End - first).Any(word => Nth.Contains(word.Lemma.ToLowerInvariant()));
    }

    // "two of the wounded", "another of those injured"
    static bool IsOfWounded(SentenceReading sentence, CountedPhrase phrase) => sentence.Tokens.Skip(phrase.First + 1).TakeWhile(word => word.Index <= phrase.First + WoundedWithin)
        .Any(word => Wounded.Contains(word.Lemma.ToLowerInvariant()) && sentence.At(word.Index - 1) is { Lemma: "the" or "those" or "that" } && sentence.At(word.Index - 2) is { Lemma: "of" or "among" });

    // "A third soldier succumbed on Sunday": to wounds told of before, whoever it was.
    static bool IsOfWounds(Finding finding) => finding is { Hypothetical: false, Casualty.Effect: Effect.Killed, Trigger.Lemma: "succumb" };

    /// <summary>True where the day may be one after the days of an attack in which one was harmed.</summary>
    public static bool MayFollow(Episode episode, When date) =>
        episode.Happenings.Any(happening => happening.Findings.Any(finding => finding is { Hypothetical: false, Casualty: { Figure.Value: 1 } or { Effect: Effect.Injured or Effect.KilledOrInjured } }))
        && episode.Dates.All(other => other.From is not { } from || date.From is not { } day || day.DayNumber - from.DayNumber is >= 0 and <= MostDays);

    // "Jon Hale", "the boy", "her son", "he"; "a man" may be another.
    static bool IsKnown(SentenceReading sentence, CountedPhrase phrase) =>
        phrase.Source == CountSource.Name || sentence.Tokens[phrase.First] is { Lemma: "the" } or { Xpos: "PRP$" or "PRP" };
}
