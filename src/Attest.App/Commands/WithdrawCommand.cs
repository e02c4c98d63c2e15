using System.CommandLine;
using Attest.App.Wording;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest withdraw: takes a report that may not be kept out of the register.</summary>
static class WithdrawCommand
{
    public static Command Create(Workbench workbench)
    {
        var report = new Argument<string>("report") { Description = "The report's id (r-…), as `attest reports` shows it." };
        var register = RegisterOption.Create();
        var reason = new Option<string>("--reason") { Description = "Why it may not be kept; stays in the register.", HelpName = "TEXT", Required = true };
        var by = new Option<string>("--by") { Description = "Who decides it.", HelpName = "NAME", DefaultValueFactory = _ => "unnamed" };
        var command = new DescribedCommand("withdraw", "Take a report that may not be kept (law, safety of a source) out of the register, for good.",
            """
            Its original, text and claims are deleted and written over. The reason, the hash of the original and the log's rows
            stay, so that the log still holds; the log also keeps the name of the file that the report came in. Exports and copies
            made before are not touched. The same report is refused when it comes again.

            Example:
              attest withdraw r-0123456789abcdef --reason "names a source who asked for safety"
            """) { report, register, reason, by };
        command.Runs(workbench, parse =>
        {
            using var store = RegisterStore.Open(parse.GetRequiredValue(register), RegisterUse.Existing, workbench.Clock);
            var (id, why) = (parse.GetRequiredValue(report), parse.GetRequiredValue(reason).Trim());
            if (why.Length == 0) throw new UsageException("Give a reason: --reason TEXT.");
            if (!store.Custody.Withdraw(id, why, parse.GetRequiredValue(by))) throw new UsageException($"There is no report {id} to withdraw.");
            workbench.Screen.Out.WriteLine($"Withdrawn: {SafeText.OneLine(id)}. Its words are gone; the reason and its hash stay.");
            return ExitCode.Done;
        });
        return command;
    }
}
