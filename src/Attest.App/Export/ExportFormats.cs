using System.Collections.Immutable;
using System.Text;
using Attest.App.Export.Bundle;
using Attest.App.Export.Datasets;
using Attest.App.Export.Events;
using Attest.App.Export.Json;
using Attest.App.Export.Markdown;
using Attest.App.Export.Rules;
using Attest.App.Export.Tables;
using Attest.Store;

namespace Attest.App.Export;

/// <summary>The formats that a register can be written in.</summary>
static class ExportFormats
{
    public const string Register = "register", Claims = "claims", Csv = "csv", Flat = "flat", Acled = "acled", Ged = "ged",
        Hxl = "hxl", GeoJson = "geojson", Markdown = "markdown", Bundle = "bundle", People = "people";

    public static readonly ImmutableArray<string> All = [Register, Claims, Csv, Flat, Acled, Ged, Hxl, GeoJson, Markdown, People, Bundle];

    /// <summary>Formats with a column for what a house rule made of words; in the others words stay words.</summary>
    public static readonly ImmutableArray<string> WithRules = [Acled, Ged, Hxl];

    /// <summary>Formats that are no text and so go to a file only.</summary>
    public static readonly ImmutableArray<string> OfBytes = [Bundle];

    public static void Write(ExportRequest request, RegisterStore store, Stream output)
    {
        switch (request.Format)
        {
            case Register:
                RegisterJson.Write(output, store);
                break;
            case GeoJson:
                GeoJsonExport.Write(output, store.Incidents());
                break;
            case Bundle:
                BundleExport.Write(output, store, request.Engine);
                break;
            default:
                using (var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" })
                    Write(request, store, text);
                break;
        }
    }

    static void Write(ExportRequest request, RegisterStore store, TextWriter text)
    {
        switch (request.Format)
        {
            case Claims:
                store.ForEachClaim(new(), row => text.WriteLine(RegisterJson.Line(writer => ClaimJson.Write(writer, row))));
                break;
            case Csv:
                CsvExport.Write(text, store.Incidents());
                break;
            case Flat:
                FlatTable.Write(text, store.Incidents());
                break;
            case Acled:
                CsvTable.Write(text, AcledTable.Columns(request.Rule?.Name), Events(store, request.Rule));
                break;
            case Ged:
                CsvTable.Write(text, GedTable.Columns, Events(store, request.Rule));
                break;
            case Hxl:
                HxlTable.Write(text, Events(store, request.Rule));
                break;
            case People:
                CsvTable.Write(text, PeopleTable.Columns, PeopleTable.Rows(store.Incidents()));
                break;
            case Markdown:
                MarkdownExport.Write(text, store);
                break;
            default:
                throw new ArgumentException($"There is no format {request.Format}.", nameof(request));
        }
    }

    static IEnumerable<EventRow> Events(RegisterStore store, HouseRule? rule) =>
        ExportedIncident.Of(store).SelectMany(incident => EventRow.Rows(incident, rule));
}
