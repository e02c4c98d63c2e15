namespace Attest.Clean;

/// <summary>What one source says of a report; of several sources the first that says anything is believed.</summary>
/// <param name="Source">In words: "JSON-LD", "meta elements", "its text" and so on.</param>
/// <param name="Published">ISO 8601.</param>
public sealed record FactLayer(string Source, string? Title, string? Outlet, string? Author, string? Published, string? Url)
{
    internal static FactLayer Of(string source, ReportFacts facts) =>
        new(source, facts.Title, facts.Outlet, facts.Author, facts.PublishedWritten, facts.Url);
}
