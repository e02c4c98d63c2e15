using System.CommandLine;
using Attest.App.Reading;
using Attest.App.Upgrade;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest upgrade: what this engine reads otherwise than those before it, and taking it over.</summary>
static class UpgradeCommand
{
    public static Command Create(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var gazetteer = new Option<string?>("--gazetteer") { Description = "More places, as `attest gazetteer import` wrote them.", HelpName = "FILE" };
        var preview = new Option<bool>("--preview") { Description = "Only show; this is what happens without --accept too." };
        var accept = new Option<bool>("--accept") { Description = "Keep the new readings; from then on they count." };
        var command = new DescribedCommand("upgrade", "Show which claims this engine adds, changes and no longer makes of what other engines read.",
            """
            `attest read` never reads a report again that is there: what an older engine read of it counts until a person accepts
            the new reading here. Every reading stays in the register: the old ones are what was known then. With --accept the new
            ones count from now on, and the log says when that was.

            Examples:
              attest upgrade --preview
              attest upgrade --accept
            """) { register, gazetteer, preview, accept };
        command.Runs(workbench, parse =>
        {
            if (parse.GetValue(preview) && parse.GetValue(accept)) throw new UsageException("Either --preview or --accept.");
            using var store = RegisterStore.Open(parse.GetRequiredValue(register), RegisterUse.Existing, workbench.Clock);
            return Run(workbench, store, parse.GetValue(gazetteer), parse.GetValue(accept));
        });
        return command;
    }

    static int Run(Workbench workbench, RegisterStore store, string? gazetteer, bool accepts)
    {
        var present = workbench.Engine.For(store);
        var engine = present.VersionWith(gazetteer);
        var others = store.CurrentEngines().Where(reading => reading.Value != engine).Select(reading => reading.Key).ToList();
        var lines = new DifferenceLines(workbench.Screen);
        if (others.Count > 0)
        {
            var reader = present.ReaderWith(gazetteer);
            if (accepts) ReadRun.Name(store, engine, reader);
            foreach (var reread in new Rereading(store, reader).Of(others))
            {
                lines.Write(reread);
                if (accepts) store.TakeOver(reread.Original, reread.Now, engine);
            }
        }

        lines.WriteSum();
        if (accepts && !store.IsFresh(workbench.Engine.Version)) store.Refresh(workbench.Engine.Build, workbench.Engine.Version, workbench.Engine.Rework);
        workbench.Screen.Out.WriteLine(others.Count == 0 ? "This engine has read all of it." : accepts ? "The new readings count from now on." : "Nothing was changed; --accept takes the new readings over.");
        return ExitCode.Done;
    }
}
