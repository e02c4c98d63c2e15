using System.Collections.Immutable;
using Attest.App.Export.Events;
using Attest.App.Export.Tables;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Datasets;

/// <summary>A table with a row of HXL hashtags below its names, a row per incident and place.</summary>
static class HxlTable
{
    const string Separator = "; ";

    /// <summary>A column and its hashtag.</summary>
    static readonly ImmutableArray<(string Tag, Column<EventRow> Column)> Tagged =
    [
        ("#event+id", Column<EventRow>.Words("Incident", row => row.Incident.Id)),
        ("#event+name", Column<EventRow>.Words("Title", row => row.Incident.Title)),
        ("#event+type", Column<EventRow>.Words("Type", row => Words.Snake(row.Incident.Type))),
        ("#date+start", Column<EventRow>.Day("First day", row => row.Incident.Date.From)),
        ("#date+end", Column<EventRow>.Day("Last day", row => row.Incident.Date.To)),
        ("#date+precision", Column<EventRow>.Words("Precision of the date", row => Words.Snake(row.Incident.Date.Precision))),
        ("#country+name", Column<EventRow>.Words("Country", row => CountryCodes.Of(row.Site?.Country)?.Name)),
        ("#country+code+v_iso2", Column<EventRow>.Words("Country code", row => row.Site?.Country)),
        ("#adm1+name", Column<EventRow>.Words("First-order unit", row => PlaceUnits.Of(row.Site).First)),
        ("#adm2+name", Column<EventRow>.Words("Second-order unit", row => PlaceUnits.Of(row.Site).Second)),
        ("#loc+name", Column<EventRow>.Words("Place", row => row.Site?.Name)),
        ("#loc+type", Column<EventRow>.Words("Precision of the place", row => row.Site?.Precision is { } fine ? Words.Snake(fine) : null)),
        ("#geo+lat", Column<EventRow>.Number("Latitude", row => row.Site?.Lat)),
        ("#geo+lon", Column<EventRow>.Number("Longitude", row => row.Site?.Lon)),
        ("#group+attacker+list", Column<EventRow>.Words("Attackers", row => Joined(row.Parties.Attackers.Select(party => party.Name)))),
        ("#group+list+target", Column<EventRow>.Words("Targets", row => Joined(row.Incident.Targets))),
        ("#affected+killed+min", Column<EventRow>.Integer("Killed, lowest", row => row.Toll.Low)),
        ("#affected+killed", Column<EventRow>.Integer("Killed", row => row.Toll.Best)),
        ("#affected+killed+max", Column<EventRow>.Integer("Killed, highest", row => row.Toll.High)),
        ("#meta+num+origin", Column<EventRow>.Integer("Independent origins", Origins)),
        ("#meta+grade", Column<EventRow>.Words("Grade", row => row.Incident.Grade.Value == GradeValue.None ? null : Words.Snake(row.Incident.Grade.Value))),
        ("#meta+list+source", Column<EventRow>.Words("Sources", row => Joined(row.Of.Reports.Select(report => report.Outlet ?? report.File)))),
        ("#description", Column<EventRow>.Words("Notes", EventNotes.Of)),
    ];

    public static ImmutableArray<Column<EventRow>> Columns { get; } = [.. Tagged.Select(tagged => tagged.Column)];

    public static ImmutableArray<string> Tags { get; } = [.. Tagged.Select(tagged => tagged.Tag)];

    public static void Write(TextWriter output, IEnumerable<EventRow> rows)
    {
        CsvTable.WriteLine(output, Columns.Select(column => column.Name));
        CsvTable.WriteLine(output, Tags);
        CsvTable.WriteRows(output, Columns, rows);
    }

    static int? Origins(EventRow row) =>
        row.Incident.Fatalities.SelectMany(group => group.Origins).Distinct(StringComparer.Ordinal).Count();

    static string Joined(IEnumerable<string> names) => string.Join(Separator, names.Select(SafeText.OneLine).Distinct(StringComparer.Ordinal));
}
