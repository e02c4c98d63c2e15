using System.Collections.Immutable;

namespace Attest.Link;

/// <summary>Points for two episodes being one incident, and what they are made of.</summary>
public sealed record PairScore(double Points, ImmutableArray<LinkReason> Reasons);

/// <summary>Scores pairs of episodes by a table of features.</summary>
public sealed class PairScorer(NameWeights names, ImmutableArray<LinkFeature> features, PlaceHistory? history = null)
{
    readonly PlaceHistory history = history ?? PlaceHistory.None;

    public double Points(Episode first, Episode second)
    {
        var pair = PairOf(first, second);
        var points = 0.0;
        foreach (var feature in features)
        {
            if (feature.Compare(pair) is not { } finding) continue;
            points += feature.Weight * finding.Share;
            if (finding.Share <= LinkFeatures.Veto) break;
        }

        return points;
    }

    public PairScore Score(Episode first, Episode second)
    {
        var reasons = Findings(first, second).Select(found => new LinkReason(found.Feature, found.Points, found.Why())).ToImmutableArray();
        return new(reasons.Sum(reason => reason.Points), reasons);
    }

    IEnumerable<(string Feature, double Points, Func<string> Why)> Findings(Episode first, Episode second)
    {
        var pair = PairOf(first, second);
        foreach (var feature in features)
        {
            if (feature.Compare(pair) is not { } finding) continue;
            yield return (feature.Name, feature.Weight * finding.Share, finding.Why);
            // After a veto nothing else can count; most pairs of a large set end here.
            if (finding.Share <= LinkFeatures.Veto) yield break;
        }
    }

    /// <summary>The same pair in either order gives the same reasons in the same words.</summary>
    EpisodePair PairOf(Episode first, Episode second) =>
        string.CompareOrdinal(first.Id, second.Id) <= 0
            ? new(first, second, names) { History = history } : new(second, first, names) { History = history };
}
