using System.CommandLine;
using Attest.App.Decide;
using Attest.App.Why;

namespace Attest.App.Commands;

/// <summary>attest why: how one claim was read.</summary>
static class WhyCommand
{
    public static Command Create(Workbench workbench)
    {
        var claim = new Argument<string>("claim") { Description = "Row of the last `attest claims`, or a claim's id (c-…)." };
        var register = RegisterOption.Create();
        var command = new DescribedCommand("why", "Explain a claim: its sentence and tree, the rule that read it, how its parts were found.",
            """
            The stored original is parsed again for it. Words of the quote have an asterisk.

            Examples:
              attest why 3
              attest why c-0123456789abcdef
            """) { claim, register };
        command.Runs(workbench, parse =>
        {
            using var store = RegisterOption.OpenFresh(workbench, parse.GetRequiredValue(register));
            var row = Named.Claim(store, parse.GetRequiredValue(claim));
            var original = store.Original(row.Claim.Report) ?? throw new UsageException($"There is no report {row.Claim.Report}.");
            ClaimPage.Write(workbench.Screen.Out, row, workbench.Engine.LoadReader(null).Parse(original), DecisionListing.OnClaim(store, row.Claim.Id));
            return ExitCode.Done;
        });
        return command;
    }
}
