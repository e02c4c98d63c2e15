using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Tables;

/// <summary>A row per incident and group, for a reader with a spreadsheet.</summary>
static class CsvExport
{
    public static readonly ImmutableArray<Column<IncidentRow>> Columns =
    [
        Column<IncidentRow>.Words("incident", row => row.Incident),
        Column<IncidentRow>.Day("date_from", row => row.From),
        Column<IncidentRow>.Day("date_to", row => row.To),
        Column<IncidentRow>.Words("precision", row => Words.Snake(row.Precision)),
        Column<IncidentRow>.Words("type", row => Words.Snake(row.Type)),
        Column<IncidentRow>.Words("place", row => row.Place),
        Column<IncidentRow>.Number("lat", row => row.Lat),
        Column<IncidentRow>.Number("lon", row => row.Lon),
        Column<IncidentRow>.Words("attackers", row => row.Attackers),
        Column<IncidentRow>.Words("targets", row => row.Targets),
        Column<IncidentRow>.Words("group", row => row.Group is { } group ? Words.Snake(group) : null),
        Column<IncidentRow>.Integer("lowest", row => row.Lowest),
        Column<IncidentRow>.Integer("highest", row => row.Highest),
        Column<IncidentRow>.Integer("origins", row => row.Origins),
        Column<IncidentRow>.Words("grade", row => row.Grade == GradeValue.None ? null : Words.Snake(row.Grade)),
    ];

    public static void Write(TextWriter output, IEnumerable<Incident> incidents) =>
        CsvTable.Write(output, Columns, incidents.SelectMany(incident => IncidentRow.Of(incident)));
}
