using System.CommandLine;
using Attest.App.Decide;
using Attest.App.Why;
using Attest.Clean;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest why: how one claim was read, or where the facts of one report come from.</summary>
static class WhyCommand
{
    public static Command Create(Workbench workbench)
    {
        var claim = new Argument<string>("claim") { Description = "Row of the last `attest claims`, a claim's id (c-…), or a report's (r-…)." };
        var register = RegisterOption.Create();
        var command = new DescribedCommand("why", "Explain a claim: its sentence and tree, the rule that read it, how its parts were found.",
            """
            The stored original is parsed again for it. Words of the quote have an asterisk. Of a report, it tells where title,
            outlet, author, date and address come from, and how and when the report was got.

            Examples:
              attest why 3
              attest why c-0123456789abcdef
              attest why r-0123456789abcdef
            """) { claim, register };
        command.Runs(workbench, parse =>
        {
            using var store = RegisterOption.OpenFresh(workbench, parse.GetRequiredValue(register));
            var name = parse.GetRequiredValue(claim);
            if (name.StartsWith("r-", StringComparison.Ordinal)) return Report(workbench, store, name);
            var row = Named.Claim(store, name);
            var original = store.Original(row.Claim.Report) ?? throw new UsageException($"There is no report {row.Claim.Report}.");
            var reader = workbench.Engine.For(store).ReaderWith(null);
            var parsed = reader.Parse(original);
            var people = (store.Reading(row.Claim.Report)?.People ?? []).Where(person => person.Claim == row.Claim.Id);
            ClaimPage.Write(workbench.Screen.Out, row, new(parsed, reader.Speech(parsed), [.. people]), DecisionListing.OnClaim(store, row.Claim.Id));
            return ExitCode.Done;
        });
        return command;
    }

    static int Report(Workbench workbench, RegisterStore store, string id)
    {
        var entry = store.Reports().FirstOrDefault(report => report.Id == id);
        if (entry is null || store.Original(id) is not { } original) throw new UsageException($"There is no report {id}.");
        new ReportPage(entry, new Cleaner().Layers(original), store.ObtainedOf(id), store.NoteCodes().GetValueOrDefault(id, [])).Write(workbench.Screen.Out);
        return ExitCode.Done;
    }
}
