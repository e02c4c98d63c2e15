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
        var command = new Command("export",
            """
            Write the register: as JSON by its contract, CSV (a row per incident and group), GeoJSON (a feature per site)
            or a readable report in Markdown. The same register gives the same bytes.

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
