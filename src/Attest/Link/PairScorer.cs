using System.Collections.Immutable;

namespace Attest.Link;

/// <summary>Points for two episodes being one incident, and what they are made of.</summary>
public sealed record PairScore(double Points, ImmutableArray<LinkReason> Reasons);

/// <summary>Scores pairs of episodes by a table of features.</summary>
public sealed class PairScorer(NameWeights names, ImmutableArray<LinkFeature> features)
{
    public PairScore Score(Episode first, Episode second)
    {
        // The same pair in either order gives the same reasons in the same words.
        var pair = string.CompareOrdinal(first.Id, second.Id) <= 0
            ? new EpisodePair(first, second, names) : new EpisodePair(second, first, names);
        var reasons = ImmutableArray.CreateBuilder<LinkReason>();
        foreach (var feature in features)
        {
            if (feature.Compare(pair) is not { } finding) continue;
            reasons.Add(new(feature.Name, feature.Weight * finding.Share, finding.Reason));
            // After a veto nothing else can count; most pairs of a large set end here.
            if (finding.Share <= LinkFeatures.Veto) break;
        }

        return new(reasons.Sum(reason => reason.Points), reasons.ToImmutable());
    }
}
