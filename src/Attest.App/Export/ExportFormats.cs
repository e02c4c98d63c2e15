using System.Collections.Immutable;
using System.Text;
using Attest.App.Export.Json;
using Attest.App.Export.Markdown;
using Attest.App.Export.Tables;
using Attest.Store;

namespace Attest.App.Export;

/// <summary>The formats that a register can be written in.</summary>
static class ExportFormats
{
    public const string Register = "register", Csv = "csv", GeoJson = "geojson", Markdown = "markdown";

    public static readonly ImmutableArray<string> All = [Register, Csv, GeoJson, Markdown];

    public static void Write(string format, RegisterStore store, Stream output)
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
            case Markdown:
                WithText(output, text => MarkdownExport.Write(text, store));
                break;
            default:
                throw new ArgumentException($"There is no format {format}.", nameof(format));
        }
    }

    static void WithText(Stream output, Action<TextWriter> write)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(text);
    }
}
