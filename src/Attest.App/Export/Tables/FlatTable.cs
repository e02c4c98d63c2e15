using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Tables;

/// <summary>A row per incident and group for programs: each column has one type, null is an empty cell and nothing else is.</summary>
static class FlatTable
{
    const string Separator = "|";

    public static ImmutableArray<Column<FlatRow>> Columns { get; } =
    [
        Column<FlatRow>.Words("incident", row => row.Incident.Id),
        Column<FlatRow>.Words("title", row => row.Incident.Title),
        Column<FlatRow>.Words("type", row => Words.Snake(row.Incident.Type)),
        Column<FlatRow>.Day("date_from", row => row.Incident.Date.From),
        Column<FlatRow>.Day("date_to", row => row.Incident.Date.To),
        Column<FlatRow>.Words("date_precision", row => Words.Snake(row.Incident.Date.Precision)),
        Column<FlatRow>.Words("place", row => row.Point?.Name),
        Column<FlatRow>.Words("place_precision", row => row.Point?.Precision is { } fine ? Words.Snake(fine) : null),
        Column<FlatRow>.Words("country", row => row.Point?.Country),
        Column<FlatRow>.Number("latitude", row => row.Point?.Lat),
        Column<FlatRow>.Number("longitude", row => row.Point?.Lon),
        Column<FlatRow>.Integer("places", row => row.Incident.Sites.Length),
        Column<FlatRow>.Words("place_names", row => Joined(row.Incident.Sites.Select(site => site.Name))),
        Column<FlatRow>.Words("attackers", row => Joined(row.Incident.Attackers)),
        Column<FlatRow>.Words("targets", row => Joined(row.Incident.Targets)),
        Column<FlatRow>.Words("weapons", row => Joined(row.Incident.Weapons)),
        Column<FlatRow>.Words("group", row => row.Dead is { } dead ? Words.Snake(dead.Group) : null),
        Column<FlatRow>.Integer("killed_lowest", row => row.Dead?.Lowest.Value),
        Column<FlatRow>.Integer("killed_widest", row => row.Dead?.Widest.Value),
        Column<FlatRow>.Integer("killed_highest", row => row.Dead?.Highest.High ?? row.Dead?.Highest.Value),
        Column<FlatRow>.Integer("origins", row => row.Dead?.Origins.Length),
        Column<FlatRow>.Truth("summed", row => row.Dead?.Summed),
        Column<FlatRow>.Integer("reports", row => row.Incident.Reports.Length),
        Column<FlatRow>.Words("grade", row => row.Incident.Grade.Value == GradeValue.None ? null : Words.Snake(row.Incident.Grade.Value)),
    ];

    public static void Write(TextWriter output, IEnumerable<Incident> incidents) => CsvTable.Write(output, Columns, incidents.SelectMany(FlatRow.Of));

    static string Joined(IEnumerable<string> names) => string.Join(Separator, names.Select(SafeText.OneLine));
}

/// <summary>An incident and one group of its dead; no group where nobody is said to be dead.</summary>
/// <param name="Point">The first place that has coordinates, else the first; null where there is none.</param>
sealed record FlatRow(Incident Incident, GroupFatalities? Dead, Place? Point)
{
    public static IEnumerable<FlatRow> Of(Incident incident)
    {
        var point = incident.Sites.FirstOrDefault(site => site.Lat is not null) ?? incident.Sites.FirstOrDefault();
        return incident.Fatalities.IsEmpty ? [new(incident, null, point)] : incident.Fatalities.Select(group => new FlatRow(incident, group, point));
    }
}
