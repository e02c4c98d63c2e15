using System.CommandLine;
using Attest.App.Wording;
using Attest.Store;
using Attest.Store.Custody;
using Attest.Store.Verify;

namespace Attest.App.Commands;

/// <summary>attest verify: checks what is stored against what was logged, up to every quote.</summary>
static class VerifyCommand
{
    public static Command Create(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var heads = new Option<string[]>("--head") { Description = "A head that was left with somebody else (`attest head`); may be given several times.", HelpName = "FILE" };
        var timestamp = new Option<string?>("--timestamp") { Description = "A timestamp authority's answer for the head.", HelpName = "FILE" };
        var command = new DescribedCommand("verify", "Check the register: quotes in place, hashes right, log whole.",
            """
            Unpacks every original and text, compares hashes, looks for every quote at its offsets, follows the log from its
            first row, checks the signatures of its heads, and works the incidents out again to compare them. What was cut off
            the log's end shows only against a head that was left with somebody else: --head.

            Ends with 3 when anything does not hold.

            Example:
              attest verify --register aleppo.db --head head-2026-11-21.json
            """) { register, heads, timestamp };
        command.Runs(workbench, parse =>
        {
            using var store = RegisterStore.Open(parse.GetRequiredValue(register), RegisterUse.Existing, workbench.Clock);
            var deposits = (parse.GetValue(heads) ?? []).Select(HeadFile.Read).ToList();
            var stamp = parse.GetValue(timestamp) is { } answer ? StampOf(deposits, answer) : null;
            var found = store.Verify(workbench.Engine.Ids, deposits, new(workbench.Engine.Version, workbench.Engine.Build));
            Tell(workbench.Screen, found);
            if (stamp is not null) workbench.Screen.Out.WriteLine($"The head was seen on {stamp.At.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC by {SafeText.OneLine(stamp.Signer)}; whether to trust that signer is for you to judge.");
            return found.IsSound ? ExitCode.Done : ExitCode.RegisterUnusable;
        });
        return command;
    }

    static HeadTimestamp StampOf(List<SignedHead> deposits, string answer) =>
        deposits is [var head] ? HeadTimestamp.Check(head, File.ReadAllBytes(answer)) : throw new UsageException("--timestamp goes with one --head.");

    static void Tell(Screen screen, Verification found)
    {
        var more = (found.Heads > 0 ? $", {Words.Count(found.Heads, "signed head")}" : "") + (found.Withdrawn > 0 ? $", {Words.Count(found.Withdrawn, "withdrawal")}" : "");
        screen.Out.WriteLine($"{Words.Count(found.Reports, "original")}, {Words.Count(found.Readings, "reading")}, {Words.Count(found.Claims, "claim")}, {Words.Count((int)found.LogRows, "log row")}{more} checked; {Words.Count(found.Quotes, "quote")} found in place.");
        foreach (var problem in found.Problems) screen.Out.WriteLine($"wrong: {SafeText.OneLine(problem)}");
        if (found.ProblemCount > found.Problems.Length) screen.Out.WriteLine($"wrong: {found.ProblemCount - found.Problems.Length} more");
        screen.Out.WriteLine(found.IsSound ? "All is well." : "The register does not stand up to the check.");
    }
}
