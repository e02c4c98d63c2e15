using System.CommandLine;
using Attest.App.Decide;
using Attest.App.Export.Json;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest decisions: what people ruled, and undoing it.</summary>
static class DecisionsCommand
{
    public static Command Create(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var undo = new Option<string?>("--undo") { Description = "Id (d-…) of a decision that is to hold no longer.", HelpName = "ID" };
        var reason = new Option<string?>("--reason") { Description = "With --undo: why.", HelpName = "TEXT" };
        var by = new Option<string>("--by") { Description = "With --undo: who rules.", HelpName = "NAME", DefaultValueFactory = _ => "unnamed" };
        var json = new Option<bool>("--json") { Description = "Print them as JSON, one a line." };
        var command = new DescribedCommand("decisions", "List what people ruled, or undo a decision.",
            """
            Each with its id, who ruled when on what and why, and whether it stands, was undone, or finds nothing to bear on.
            An undoing is a decision too: nothing is taken away.

            Examples:
              attest decisions
              attest decisions --undo d-0123456789abcdef --reason "second source found" --by "A. Coder"
            """) { undo, reason, by, json, register };
        command.Runs(workbench, parse =>
        {
            using var store = RegisterOption.OpenFresh(workbench, parse.GetRequiredValue(register));
            if (parse.GetValue(undo) is { } id) return Undo(workbench, store, id, parse.GetValue(reason)?.Trim() ?? "", parse.GetRequiredValue(by));
            if (!parse.GetValue(json)) DecisionListing.Write(workbench.Screen, store);
            else
                foreach (var line in DecisionListing.Lines(store)) workbench.Screen.Out.WriteLine(RegisterJson.Line(writer => DecisionJson.Write(writer, line)));
            return ExitCode.Done;
        });
        return command;
    }

    static int Undo(Workbench workbench, RegisterStore store, string id, string reason, string by)
    {
        if (reason.Length == 0) throw new UsageException("Give a reason: --reason TEXT.");
        if (!Decision.Standing(store.Decisions.All()).Any(decision => decision.Id == id)) throw new UsageException($"There is no decision {id} that stands.");
        store.Decisions.Keep([Decision.Of(Ruling.Undo, id, null, null, [], reason, by, DecideCommand.Now(workbench.Clock))]);
        store.Refresh(workbench.Engine.Build, workbench.Engine.Version, workbench.Engine.Rework);
        workbench.Screen.Out.WriteLine($"Undone: {SafeText.OneLine(id)}.");
        return ExitCode.Done;
    }
}
