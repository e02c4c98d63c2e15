using System.CommandLine;
using Attest.App.Export;
using Attest.App.Wording;
using Attest.Names;

namespace Attest.App.Commands;

/// <summary>attest gazetteer: places beyond those that come with the program.</summary>
static class GazetteerCommand
{
    public static Command Create(Workbench workbench) => new("gazetteer", "Places beyond those that come with the program.") { Import(workbench) };

    static DescribedCommand Import(Workbench workbench)
    {
        var dump = new Argument<string>("file") { Description = "A GeoNames dump: allCountries.txt, or one country's file such as SY.txt." };
        var output = new Option<string>("--out", "-o")
        {
            Description = "Gazetteer to write.", HelpName = "FILE",
            DefaultValueFactory = _ => "attest.gazetteer"
        };
        var command = new DescribedCommand("import", "Make a gazetteer of a GeoNames dump, for `attest read --gazetteer`.",
            """
            Example:
              attest gazetteer import SY.txt --out syria.gazetteer
              attest read reports/ --gazetteer syria.gazetteer
            """) { dump, output };
        command.Runs(workbench, parse =>
        {
            var (file, made) = (parse.GetRequiredValue(dump), parse.GetRequiredValue(output));
            if (!File.Exists(file)) throw new UsageException($"There is no file {file}.");
            var result = default(ImportResult);
            using var rows = File.OpenText(file);
            ExportFile.Write(workbench.Screen, made, stream => result = GeoNamesImport.Run(rows, stream));
            workbench.Screen.Out.WriteLine($"{Words.Count(result.Places, "place")} written to {SafeText.OneLine(made)}; {Words.Count(result.Skipped, "line")} left out.");
            return ExitCode.Done;
        });
        return command;
    }
}
