using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Tables;

/// <summary>An incident and one group of its dead, as CSV and GeoJSON have it. Null is what the reports do not say.</summary>
/// <param name="Place">All sites; the coordinates are those of the first that has any.</param>
/// <param name="Lowest">Least whole figure of any origin; null where none gives a number, or nobody is said to be dead.</param>
/// <param name="Origins">How many independent origins give a figure for the group.</param>
sealed record IncidentRow(
    string Incident, DateOnly? From, DateOnly? To, DatePrecision Precision, IncidentType Type, string Place, double? Lat, double? Lon,
    string Attackers, string Targets, Group? Group, int? Lowest, int? Highest, int? Origins, GradeValue Grade)
{
    const string Separator = "; ";

    /// <summary>A row per group with a figure; one without a group where there is none.</summary>
    public static ImmutableArray<IncidentRow> Of(Incident incident)
    {
        var point = incident.Sites.FirstOrDefault(site => site is { Lat: not null, Lon: not null });
        var bare = new IncidentRow(
            incident.Id, incident.Date.From, incident.Date.To, incident.Date.Precision, incident.Type,
            Joined(incident.Sites.Select(site => site.Name)), point?.Lat, point?.Lon,
            Joined(incident.Attackers), Joined(incident.Targets), null, null, null, null, incident.Grade.Value);
        if (incident.Fatalities.IsEmpty) return [bare];

        return [.. incident.Fatalities.Select(group => bare with
        {
            Group = group.Group, Lowest = group.Lowest.Value, Highest = group.Highest.High ?? group.Highest.Value, Origins = group.Origins.Length,
        })];
    }

    static string Joined(IEnumerable<string> names) => string.Join(Separator, names.Select(SafeText.OneLine));
}
