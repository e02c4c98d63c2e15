using System.CommandLine;
using Attest.App.Wording;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest verify: checks what is stored against what was logged, up to every quote.</summary>
static class VerifyCommand
{
    public static Command Create(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var command = new DescribedCommand("verify", "Check the register: quotes in place, hashes right, log whole.",
            """
            Unpacks every original and text, compares hashes, looks for every quote at its offsets, and follows the log from
            its first row.

            Ends with 3 when anything does not hold.

            Example:
              attest verify --register aleppo.db
            """) { register };
        command.Runs(workbench, parse =>
        {
            using var store = RegisterStore.Open(parse.GetRequiredValue(register), RegisterUse.Existing, workbench.Clock);
            var found = store.Verify(workbench.Engine.Ids);
            var screen = workbench.Screen;
            screen.Out.WriteLine($"{Words.Count(found.Reports, "original")}, {Words.Count(found.Readings, "reading")}, {Words.Count(found.Claims, "claim")}, {Words.Count((int)found.LogRows, "log row")} checked; {Words.Count(found.Quotes, "quote")} found in place.");
            foreach (var problem in found.Problems) screen.Out.WriteLine($"wrong: {SafeText.OneLine(problem)}");
            if (found.ProblemCount > found.Problems.Length) screen.Out.WriteLine($"wrong: {found.ProblemCount - found.Problems.Length} more");
            screen.Out.WriteLine(found.IsSound ? "All is well." : "The register does not stand up to the check.");
            return found.IsSound ? ExitCode.Done : ExitCode.RegisterUnusable;
        });
        return command;
    }
}
