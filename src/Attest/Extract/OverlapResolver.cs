using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract;

/// <summary>Keeps one finding for each counted phrase: two rules may read the same people or things.</summary>
static class OverlapResolver
{
    // The effect that says most comes first: "shot and killed" is killed.
    static readonly Effect[] Strongest =
        [Effect.Killed, Effect.Abducted, Effect.Captured, Effect.Missing, Effect.Displaced, Effect.Injured, Effect.KilledOrInjured, Effect.Hit];

    public static ImmutableArray<Finding> Resolve(SentenceReading sentence, IReadOnlyList<Finding> findings)
    {
        var kept = ImmutableArray.CreateBuilder<Finding>();
        foreach (var group in findings.GroupBy(finding => (finding.Kind, Key: KeyOf(finding))))
        {
            var best = group.Key.Kind == ClaimKind.Casualty ? Casualty(sentence, [.. group]) : group.First();
            if (best.Kind == ClaimKind.Damage && findings.Any(other => other.Kind == ClaimKind.Casualty && KeyOf(other) == KeyOf(best))) continue;
            kept.Add(best);
        }

        return Relinked(kept);
    }

    static int KeyOf(Finding finding) => finding.Phrase switch
    {
        null => -1 - finding.First,
        { Quantity: >= 0 } phrase => phrase.Quantity,
        var phrase => phrase.Noun.Index,
    };

    static Finding Casualty(SentenceReading sentence, IReadOnlyList<Finding> same)
    {
        // "among them nine women": words that make a part of it say more than the verb before.
        var parts = same.Where(finding => finding.PartOf is not null).ToList();
        var best = (parts.Count > 0 ? parts : same).OrderBy(finding => Array.IndexOf(Strongest, finding.Casualty!.Effect)).First();
        // "were killed and wounded": both told of the same people together.
        var both = same.FirstOrDefault(other => other.Casualty!.Effect == Effect.Injured && best.Casualty!.Effect == Effect.Killed
            && AreCoordinated(sentence, best.Trigger, other.Trigger));
        return both is null ? best : best with
        {
            Casualty = best.Casualty! with { Effect = Effect.KilledOrInjured },
            First = Math.Min(best.First, both.First),
            End = Math.Max(best.End, both.End),
        };
    }

    static bool AreCoordinated(SentenceReading sentence, Token one, Token other) =>
        Math.Abs(one.Index - other.Index) == 2 && sentence.Tokens[Math.Min(one.Index, other.Index) + 1].Lemma is "and" or "or";

    // A part keeps pointing at the whole that was kept.
    static ImmutableArray<Finding> Relinked(ImmutableArray<Finding>.Builder kept) =>
    [
        .. kept.Select(finding => finding.PartOf is { } whole
            && whole.Sentence == finding.Sentence ? finding with { PartOf = kept.FirstOrDefault(other => other.Kind == ClaimKind.Casualty && KeyOf(other) == KeyOf(whole)) }
            : finding),
    ];
}
