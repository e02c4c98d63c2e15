using System.Collections.Immutable;
using Attest.App.Export;

namespace Attest.App.Desk.Exports;

/// <summary>A format of the exports as the desk offers it.</summary>
/// <param name="Format">As <see cref="ExportFormats"/> names it.</param>
/// <param name="Extension">Of the file, with its dot.</param>
public sealed record ExportKind(string Format, string Title, string What, string Extension, string ContentType)
{
    const string Csv = "text/csv; charset=utf-8", Json = "application/json";

    /// <summary>All formats, those that most people want first.</summary>
    public static ImmutableArray<ExportKind> All { get; } =
    [
        new(ExportFormats.Csv, "Spreadsheet", "A row per incident and group of the dead.", ".csv", Csv),
        new(ExportFormats.Markdown, "Report to read", "A section per incident, with every figure and its sentence.", ".md", "text/markdown; charset=utf-8"),
        new(ExportFormats.Acled, "ACLED", "ACLED's 31 columns, a row per incident and site.", ".csv", Csv),
        new(ExportFormats.Ged, "UCDP GED", "The 49 columns of UCDP's georeferenced event data.", ".csv", Csv),
        new(ExportFormats.Hxl, "HXL", "Spreadsheet with a row of HXL hashtags.", ".csv", Csv),
        new(ExportFormats.GeoJson, "GeoJSON", "A feature per incident and site, for maps.", ".geojson", "application/geo+json"),
        new(ExportFormats.People, "People", "A row per incident and person named, with the sentence.", ".csv", Csv),
        new(ExportFormats.Register, "Whole register", "Reports, incidents and claims by the published contract.", ".json", Json),
        new(ExportFormats.Claims, "Claim ledger", "A claim a line.", ".jsonl", "application/jsonl"),
        new(ExportFormats.Flat, "Table for programs", "Every column of one type.", ".csv", Csv),
        new(ExportFormats.Bundle, "Evidence bundle", "The originals with their hashes and a readme, to be checked by others.", ".zip", "application/zip"),
    ];

    public bool TakesRule => ExportFormats.WithRules.Contains(Format);

    /// <summary>Null for no format.</summary>
    public static ExportKind? Named(string? format) => All.FirstOrDefault(kind => kind.Format == format);
}
