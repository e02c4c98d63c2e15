using System.Collections.Immutable;
using System.CommandLine;
using Attest.App.Compare;
using Attest.App.Export;
using Attest.App.Export.Rules;

namespace Attest.App.Commands;

/// <summary>attest compare: a register beside another dataset.</summary>
static class CompareCommand
{
    const string Details =
        """
        Rows are matched by day, place and sides, each with one at most. What is told: what both have, and where day, place,
        actors or figures differ; what is only here; what is only there. Rows of the dataset in countries and times that the
        register does not tell of are counted, not compared.

        The register's side is its own export in the dataset's columns, so an export compared with its register is the same.

        Examples:
          attest compare attest.db acled.csv
          attest compare attest.db ged.csv --rule airwars --format csv > compared.csv
        """;

    public static Command Create(Workbench workbench)
    {
        var register = new Argument<string>("register") { Description = "The register's file." };
        var file = new Argument<string>("file") { Description = "CSV in ACLED's columns or in those of UCDP's georeferenced event data." };
        var format = new Option<string>("--format", "-f") { Description = "What to write.", DefaultValueFactory = _ => ComparisonOutput.Table };
        format.AcceptOnlyFromAmong([.. ComparisonOutput.All]);
        var rule = new Option<string?>("--rule") { Description = "House rule that turns words for a number into numbers." };
        rule.AcceptOnlyFromAmong([.. HouseRule.All]);
        var command = new DescribedCommand("compare", "Compare the register with another dataset: what each lacks, and where figures differ.", Details) { register, file, format, rule };
        command.Runs(workbench, parse =>
        {
            var (dataset, there) = There(parse.GetRequiredValue(file));
            var here = Here(workbench, parse.GetRequiredValue(register), dataset, parse.GetValue(rule));
            ComparisonOutput.Write(workbench.Screen, parse.GetRequiredValue(format), dataset, Comparison.Of(here, there));
            return ExitCode.Done;
        });
        return command;
    }

    static (DatasetFormat Format, ImmutableArray<DatasetEvent> Events) There(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return DatasetReader.Read(stream);
        }
        catch (InvalidDataException error)
        {
            throw new UsageException($"{file}: {error.Message}");
        }
    }

    // What is written and read again by the same code cannot differ by a way of writing.
    static ImmutableArray<DatasetEvent> Here(Workbench workbench, string register, DatasetFormat dataset, string? rule)
    {
        using var store = RegisterOption.OpenFresh(workbench, register);
        using var table = new MemoryStream();
        ExportFormats.Write(new(dataset.Name, rule is null ? null : HouseRule.Of(rule, store), workbench.Engine.Version), store, table);
        table.Position = 0;
        return DatasetReader.Read(table).Events;
    }
}
