using System.CommandLine;
using Attest.App.Export;

namespace Attest.App.Commands;

/// <summary>attest export: the register for other programs and for readers.</summary>
static class ExportCommand
{
    public static Command Create(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var format = new Option<string>("--format", "-f") { Description = "What to write.", DefaultValueFactory = _ => ExportFormats.Register };
        format.AcceptOnlyFromAmong([.. ExportFormats.All]);
        var output = new Option<string?>("--out", "-o") { Description = "File to write; standard output when not given.", HelpName = "FILE" };
        var command = new DescribedCommand("export", "Write the register for other programs or for readers.",
            """
            register  JSON by the contract docs/contract/register.schema.json: reports, incidents, claims
            csv       a row per incident and group of the dead; coordinates are those of the first site that has any
            geojson   a feature per incident and site, with the fields of the CSV
            markdown  a report to read: a section per incident

            The same register gives the same bytes.

            Examples:
              attest export --format register --out register.json
              attest export --format csv > incidents.csv
            """) { format, output, register };
        command.Runs(workbench, parse =>
        {
            using var store = RegisterOption.OpenFresh(workbench, parse.GetRequiredValue(register));
            ExportFile.Write(workbench.Screen, parse.GetValue(output), stream => ExportFormats.Write(parse.GetRequiredValue(format), store, stream));
            return ExitCode.Done;
        });
        return command;
    }
}
