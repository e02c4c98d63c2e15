using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>How and when a report was got. It is kept beside the original and is no part of what is read of it.</summary>
/// <param name="How">"web", "feed", "WARC", "message", "saved page" or "file".</param>
/// <param name="Url">Where from in the end, after all redirects; null when from no address.</param>
/// <param name="At">When, ISO 8601, as whoever got it wrote it down; null when not told.</param>
/// <param name="Status">HTTP status; null when it was no HTTP.</param>
/// <param name="Headers">Lines of the response that tell of its content.</param>
/// <param name="Detail">More for a person; null when there is none.</param>
public sealed record Obtained(
    string How, string? Url, string? At, int? Status = null, ImmutableArray<HeaderLine> Headers = default, string? Detail = null)
{
    public ImmutableArray<HeaderLine> Headers { get; init; } = Headers.IsDefault ? [] : Headers;
}

/// <summary>A line of a response's header.</summary>
public sealed record HeaderLine(string Name, string Value);
