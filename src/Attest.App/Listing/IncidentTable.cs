using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Wording;
using Attest.Model;
using Spectre.Console;

namespace Attest.App.Listing;

/// <summary>The table of incidents.</summary>
static class IncidentTable
{
    const int MostSites = 3;

    public static void Write(Screen screen, ImmutableArray<Incident> incidents)
    {
        if (incidents.IsEmpty)
        {
            screen.Out.WriteLine("No incidents.");
            return;
        }

        var table = ListingTable.Of("#", "when", "where", "who", "what", "killed", "origins", "grade");
        for (var index = 0; index < incidents.Length; index++) table.AddRow(Cells(index + 1, incidents[index]));
        screen.Tables().Write(table);
        screen.Out.WriteLine($"{Words.Count(incidents.Length, "incident")}. `attest show 1` shows the first in full.");
    }

    static Text[] Cells(int number, Incident incident) =>
    [
        ListingTable.Cell(number.ToString(CultureInfo.InvariantCulture)),
        ListingTable.Cell(DateWords.Of(incident.Date)),
        ListingTable.Cell(Where(incident)),
        ListingTable.Cell(incident.Attackers.IsEmpty ? "not said" : string.Join(", ", incident.Attackers)),
        ListingTable.Cell(Words.Plain(incident.Type)),
        ListingTable.Cell(Killed(incident)),
        ListingTable.Cell(IncidentOrigins.Count(incident)),
        ListingTable.Cell(GradeWords.Of(incident.Grade.Value)),
    ];

    static string Where(Incident incident)
    {
        if (incident.Sites.IsEmpty) return "not said";
        var named = string.Join(", ", incident.Sites.Take(MostSites).Select(site => site.Name));
        return incident.Sites.Length <= MostSites ? named : $"{named} and {incident.Sites.Length - MostSites} more";
    }

    static string Killed(Incident incident) => string.Join("; ",
        incident.Fatalities.Select(group => $"{FigureWords.Range(group.Lowest, group.Highest)} {Words.Plain(group.Group)}"));
}
