using System.CommandLine;
using Attest.App.Export.Json;
using Attest.App.Listing;

namespace Attest.App.Commands;

/// <summary>attest incidents: the table of incidents.</summary>
static class IncidentsCommand
{
    public static Command Create(Workbench workbench)
    {
        var options = new ListingOptions();
        var command = new DescribedCommand("incidents", "List the incidents: when, where, who, what, how many killed, by how many origins, how well supported.",
            """
            `attest show 1` then shows the first row in full. --text looks for the words in the incident's reports.

            Examples:
              attest incidents --from 2016-08-01 --to 2016-08-31 --place Aleppo
              attest incidents --actor "Islamic State" --json
            """);
        options.AddTo(command);
        command.Runs(workbench, parse => Run(workbench, options, parse));
        return command;
    }

    static int Run(Workbench workbench, ListingOptions options, ParseResult parse)
    {
        using var store = RegisterOption.OpenFresh(workbench, options.Register(parse));
        var incidents = IncidentListing.Of(store, options.Filter(parse));
        store.Remember(ListingKinds.Incidents, [.. incidents.Select(incident => incident.Id)]);
        if (options.IsJson(parse))
            foreach (var incident in incidents) workbench.Screen.Out.WriteLine(RegisterJson.Line(writer => IncidentJson.Write(writer, incident)));
        else
            IncidentTable.Write(workbench.Screen, incidents);
        return ExitCode.Done;
    }
}
