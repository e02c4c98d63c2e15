using System.Collections.Immutable;

namespace Attest.Clean;

/// <summary>What a report, its page or its sidecar says of the report; each null when it does not.</summary>
/// <param name="PublishedWritten">ISO 8601 date or date-time.</param>
/// <param name="Wires">Short names of agencies credited, in any order.</param>
sealed record ReportFacts(
    string? Title = null, string? Outlet = null, string? Author = null, string? DatelinePlace = null,
    string? PublishedWritten = null, ImmutableArray<string> Wires = default, string? Url = null)
{
    public ImmutableArray<string> Wires { get; init; } = Wires.IsDefault ? [] : Wires;

    /// <summary>These facts, and where one is missing that of <paramref name="other"/>; agencies of both.</summary>
    public ReportFacts Or(ReportFacts other) => new(
        Title ?? other.Title, Outlet ?? other.Outlet, Author ?? other.Author, DatelinePlace ?? other.DatelinePlace,
        PublishedWritten ?? other.PublishedWritten, Wires.AddRange(other.Wires), Url ?? other.Url);
}
