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
        screen.WriteListing(table);
        screen.Out.WriteLine($"{Words.Count(incidents.Length, "incident")}. `attest show 1` shows the first in full.");
    }

    static Text[] Cells(int number, Incident incident) =>
    [
        ListingTable.Cell(number.ToString(CultureInfo.InvariantCulture)),
        ListingTable.Cell(DateWords.Of(incident.Date)),
        ListingTable.Cell(Where(incident)),
        ListingTable.Cell(incident.Attackers.IsEmpty ? "not said" : string.Join(", ", incident.Attackers)),
        ListingTable.Cell(TypeWords.Of(incident.Type)),
        ListingTable.Cell(Killed(incident)),
        ListingTable.Cell(IncidentOrigins.Count(incident)),
        ListingTable.Cell(GradeWords.Of(incident.Grade.Value)),
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
        incident.Fatalities.Where(group => !group.Claims.IsEmpty || group.Summed).Select(group => $"{FigureWords.Range(group.Lowest, group.Highest)} {Words.Plain(group.Group)}"));
}
