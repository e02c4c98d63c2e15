using System.Collections.Immutable;
using Attest.Store.Queries;

namespace Attest.App.Desk.Review;

/// <summary>A part of the review queue.</summary>
/// <param name="Reason">Why these wait.</param>
/// <param name="Counts">How many wait for which reason.</param>
/// <param name="NextAddress">The next part; null on the last.</param>
public sealed record ReviewView(
    ReviewReason Reason, ImmutableArray<(ReviewReason Reason, int Incidents)> Counts, ImmutableArray<ReviewItem> Items, string? NextAddress)
{
    /// <summary>Incidents of one part: each comes with its claims.</summary>
    public const int PageLength = 10;
}
