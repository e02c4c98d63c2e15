using System.Globalization;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Tables;

/// <summary>A row per incident and group, by RFC 4180: commas, quotation marks doubled, lines ended by CR LF.</summary>
static class CsvExport
{
    const string Header = "incident,date_from,date_to,precision,type,place,lat,lon,attackers,targets,group,lowest,highest,origins,grade";

    // A cell that starts so is a formula to a spreadsheet.
    const string FormulaStarts = "=+-@\t\r";

    public static void Write(TextWriter output, IEnumerable<Incident> incidents)
    {
        output.Write(Header + "\r\n");
        foreach (var row in incidents.SelectMany(incident => IncidentRow.Of(incident))) output.Write(Line(row) + "\r\n");
    }

    static string Line(IncidentRow row) => string.Join(',',
        Text(row.Incident), Day(row.From), Day(row.To), Words.Snake(row.Precision), Words.Snake(row.Type),
        Text(row.Place), Degrees(row.Lat), Degrees(row.Lon), Text(row.Attackers), Text(row.Targets),
        row.Group is { } group ? Words.Snake(group) : "", Number(row.Lowest), Number(row.Highest), Number(row.Origins),
        row.Grade == GradeValue.None ? "" : Words.Snake(row.Grade));

    static string Text(string words)
    {
        var safe = words.Length > 0 && FormulaStarts.Contains(words[0], StringComparison.Ordinal) ? $"'{words}" : words;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    static string Day(DateOnly? day) => day is { } date ? DateWords.Iso(date) : "";

    static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    static string Degrees(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
