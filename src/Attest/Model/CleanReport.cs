using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>A report's text with its parts told apart, and what it says of itself.</summary>
/// <param name="Id">Hash of original bytes, URL and sidecar: "r-" and 16 hex digits.</param>
/// <param name="Name">As in <see cref="SourceReport.Name"/>.</param>
/// <param name="Sha256">Of the original bytes, lower-case hex.</param>
/// <param name="Text">The decoded original for plain text, line ends kept; the visible text for every other format.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Author">Byline without "By", or null.</param>
/// <param name="DatelinePlace">Place of the dateline ("KABUL, Afghanistan"), or null.</param>
/// <param name="Published">Date the report itself or its metadata gives; null when it does not say.</param>
/// <param name="PublishedWritten">That date or date-time as ISO 8601 for export; null when not given.</param>
/// <param name="Wires">Agencies credited, short canonical names, ordinal order.</param>
/// <param name="Language">ISO 639-1 code by statistics, or null where the text is too short to tell.</param>
/// <param name="Blocks">Parts in order, not overlapping; white space between them belongs to none.</param>
/// <param name="Notes">What was dropped, guessed or not read.</param>
/// <param name="Url">Where it was published, or null.</param>
/// <param name="Map">For text taken from markup: where each run stood in the decoded original, in order of the text. Empty for
/// plain text, whose offsets are those of the decoded original itself.</param>
public sealed record CleanReport(
    string Id, string Name, string Sha256, string Text, string? Title, string? Outlet, string? Author,
    string? DatelinePlace, DateOnly? Published, string? PublishedWritten, ImmutableArray<string> Wires,
    string? Language, ImmutableArray<Block> Blocks, ImmutableArray<Note> Notes, string? Url = null,
    ImmutableArray<TextMap> Map = default)
{
    public ImmutableArray<TextMap> Map { get; init; } = Map.IsDefault ? [] : Map;
}
