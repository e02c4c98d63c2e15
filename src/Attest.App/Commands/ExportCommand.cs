using System.CommandLine;
using Attest.App.Export;
using Attest.App.Export.Names;
using Attest.App.Export.Rules;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest export: the register for other programs and for readers.</summary>
static class ExportCommand
{
    const string Details =
        """
        register  JSON by the contract docs/contract/register.schema.json: reports, incidents, claims
        claims    the ledger: a claim a line, as JSON
        csv       a row per incident and group of the dead; coordinates are those of the first site that has any
        flat      the same for programs: every column of one type, null is an empty cell
        acled     ACLED's 31 columns, a row per incident and site
        ged       the 49 columns of UCDP's georeferenced event data, a row per incident and site
        hxl       CSV with a row of HXL hashtags, a row per incident and site
        geojson   a feature per incident and site, with the fields of the CSV
        markdown  a report to read: a section per incident
        people    CSV, a row per incident and person named as victim or as having done it, with the sentence
        bundle    a zip with the originals, their hashes and a readme, that others check with sha256sum and jq

        Words like "dozens" stay words; a house rule turns those into numbers for which it has one, and says so in the row.
        Names of minors, and of suspects whom no police, court or other office names, are withheld in all formats, in quotes
        too, unless --names is given. What each column holds is told in docs/exports.md. The same register gives the same bytes.

        Examples:
          attest export --format register --out register.json
          attest export --format csv > incidents.csv
          attest export --format acled --rule acled --out acled.csv
          attest export --format bundle --out evidence.zip
        """;

    public static Command Create(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var format = new Option<string>("--format", "-f") { Description = "What to write.", DefaultValueFactory = _ => ExportFormats.Register };
        format.AcceptOnlyFromAmong([.. ExportFormats.All]);
        var rule = new Option<string?>("--rule") { Description = "House rule that turns words for a number into numbers." };
        rule.AcceptOnlyFromAmong([.. HouseRule.All]);
        var names = new Option<bool>("--names") { Description = "Name minors, and suspects whom no office names, whose names are withheld otherwise." };
        var output = new Option<string?>("--out", "-o") { Description = "File to write; standard output when not given.", HelpName = "FILE" };
        var command = new DescribedCommand("export", "Write the register for other programs or for readers.", Details) { format, rule, names, output, register };
        command.Runs(workbench, parse =>
        {
            var name = parse.GetRequiredValue(format);
            var asked = RuleOf(name, parse.GetValue(rule));
            if (parse.GetValue(output) is null && ExportFormats.OfBytes.Contains(name)) throw new UsageException($"The format {name} is no text: name a file with --out.");
            using var store = RegisterOption.OpenFresh(workbench, parse.GetRequiredValue(register));
            if (!parse.GetValue(names)) Withhold(name, store);
            var request = new ExportRequest(name, asked is null ? null : HouseRule.Of(asked, store), workbench.Engine.Version);
            ExportFile.Write(workbench.Screen, parse.GetValue(output), stream => ExportFormats.Write(request, store, stream));
            return ExitCode.Done;
        });
        return command;
    }

    // A bundle holds the originals, and those hold the names.
    static void Withhold(string format, RegisterStore store)
    {
        var lens = WithheldLens.Of(store);
        if (lens != RegisterLens.Plain && ExportFormats.OfBytes.Contains(format))
            throw new UsageException("The originals in a bundle hold names that are withheld in exports; --names gives them.");
        store.LookThrough(lens);
    }

    static string? RuleOf(string format, string? rule)
    {
        if (rule is null) return null;
        if (!ExportFormats.WithRules.Contains(format))
            throw new UsageException($"The format {format} keeps the words of the reports; a house rule goes with {string.Join(", ", ExportFormats.WithRules)}.");
        return rule;
    }
}
