using System.CommandLine;
using Attest.App.Export.Json;
using Attest.App.Show;

namespace Attest.App.Commands;

/// <summary>attest show: one incident in full.</summary>
static class ShowCommand
{
    public static Command Create(Workbench workbench)
    {
        var incident = new Argument<string>("incident") { Description = "Row of the last `attest incidents`, or an incident's id (i-…); a claim's id shows the incident that holds it." };
        var register = RegisterOption.Create();
        var json = new Option<bool>("--json") { Description = "Print the incident and then its claims as the register's JSON, one object a line." };
        var command = new DescribedCommand("show", "Show one incident with its rival accounts side by side.",
            """
            Sites, who is said to have done it and by whom, figures with their speakers and words and how many reports carry
            each, disputes, the grade with its reasons, and the reports with copies folded in.

            Examples:
              attest show 1
              attest show i-c-0123456789abcdef
            """) { incident, register, json };
        command.Runs(workbench, parse =>
        {
            using var store = RegisterOption.OpenFresh(workbench, parse.GetRequiredValue(register));
            var found = Named.Incident(store, parse.GetRequiredValue(incident));
            if (!parse.GetValue(json))
            {
                new IncidentPage(workbench.Screen).Write(IncidentViewBuilder.Of(store).Build(found, store.Ledger(new(Incident: found.Id))));
                return ExitCode.Done;
            }

            workbench.Screen.Out.WriteLine(RegisterJson.Line(writer => IncidentJson.Write(writer, found)));
            store.ForEachClaim(new(Incident: found.Id), row => workbench.Screen.Out.WriteLine(RegisterJson.Line(writer => ClaimJson.Write(writer, row))));
            return ExitCode.Done;
        });
        return command;
    }
}
