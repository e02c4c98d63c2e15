using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Listing;

/// <summary>The table of incidents.</summary>
static class IncidentTable
{
    const int MostSites = 3;

    static readonly ListingTable<Incident> Table = new(["when", "where", "who", "what", "killed", "origins", "grade"], Cells);

    public static void Write(Screen screen, ImmutableArray<Incident> incidents)
    {
        if (incidents.IsEmpty)
        {
            screen.Out.WriteLine("No incidents.");
            return;
        }

        Table.Write(screen, incidents);
        screen.Out.WriteLine($"{Words.Count(incidents.Length, "incident")}. `attest show 1` shows the first in full.");
    }

    static ImmutableArray<string> Cells(Incident incident) =>
    [
        DateWords.Of(incident.Date), Where(incident), incident.Attackers.IsEmpty ? "not said" : string.Join(", ", incident.Attackers),
        TypeWords.Of(incident.Type), Killed(incident), IncidentOrigins.Count(incident), GradeWords.Of(incident.Grade.Value),
    ];

    static string Where(Incident incident)
    {
        if (incident.Sites.IsEmpty) return "not said";
        // A province and its town often share a name.
        ImmutableArray<string> names = [.. incident.Sites.Select(site => site.Name).Distinct(StringComparer.Ordinal)];
        var named = string.Join(", ", names.Take(MostSites));
        return names.Length <= MostSites ? named : $"{named} and {names.Length - MostSites} more";
    }

    static string Killed(Incident incident) => string.Join("; ",
        // A group of which only parts are told has no figure of its own.
        incident.Fatalities.Where(group => !group.Claims.IsEmpty || group.Summed)
            .Select(group => $"{FigureWords.Range(group.Lowest, group.Highest)} {Words.Plain(group.Group)}"));
}
