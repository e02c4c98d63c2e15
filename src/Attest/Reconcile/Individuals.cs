using System.Collections.Immutable;

namespace Attest.Reconcile;

/// <summary>Takes figures of one or a few victims for parts where the same report gives a toll many times as high.</summary>
/// <remarks>A report of 84 dead goes on to tell of a mother, of two brothers, of the driver: whoever tells of them gives no rival toll.</remarks>
public static class Individuals
{
    /// <summary>Most victims that such a figure has.</summary>
    public const int Few = 3;

    /// <summary>Least toll beside which they are parts.</summary>
    public const int Toll = 10;

    /// <param name="tolls">All of one incident.</param>
    public static ImmutableArray<Toll> Mark(IReadOnlyCollection<Toll> tolls)
    {
        var most = tolls.Where(toll => !toll.IsWithdrawn).GroupBy(toll => (toll.Claim.Report, toll.Group))
            .ToDictionary(told => told.Key, told => told.Max(toll => toll.Figure.Value ?? 0));
        return [.. tolls.Select(toll => IsFew(toll) && most.GetValueOrDefault((toll.Claim.Report, toll.Group)) >= Toll ? toll with { IsPart = true } : toll)];
    }

    static bool IsFew(Toll toll) => toll.Figure is { Bound: Model.Bound.Exact, Value: <= Few } && !toll.IsWithdrawn && toll.Place is null;
}
