using System.Collections.Immutable;
using System.Text;
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
    public const string Register = "register", Csv = "csv", Acled = "acled", Ged = "ged", GeoJson = "geojson", Markdown = "markdown";

    public static readonly ImmutableArray<string> All = [Register, Csv, Acled, Ged, GeoJson, Markdown];

    /// <summary>Formats with a column for what a house rule made of words; in the others words stay words.</summary>
    public static readonly ImmutableArray<string> WithRules = [Acled, Ged];

    /// <param name="rule">Turns words into numbers; null where words stay words.</param>
    public static void Write(string format, HouseRule? rule, RegisterStore store, Stream output)
    {
        switch (format)
        {
            case Register:
                RegisterJson.Write(output, store.Reports(), store.Incidents(), use => store.ForEachClaim(new(), use));
                break;
            case GeoJson:
                GeoJsonExport.Write(output, store.Incidents());
                break;
            case Csv:
                WithText(output, text => CsvExport.Write(text, store.Incidents()));
                break;
            case Acled:
                WithText(output, text => CsvTable.Write(text, AcledTable.Columns(rule?.Name), Events(store, rule)));
                break;
            case Ged:
                WithText(output, text => CsvTable.Write(text, GedTable.Columns, Events(store, rule)));
                break;
            case Markdown:
                WithText(output, text => MarkdownExport.Write(text, store));
                break;
            default:
                throw new ArgumentException($"There is no format {format}.", nameof(format));
        }
    }

    static IEnumerable<EventRow> Events(RegisterStore store, HouseRule? rule) =>
        ExportedIncident.Of(store).SelectMany(incident => EventRow.Rows(incident, rule));

    static void WithText(Stream output, Action<TextWriter> write)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(text);
    }
}
