using System.CommandLine;
using Attest.App.Upgrade;
using Attest.App.Wording;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest reproduce: reads the originals again and compares with what was kept.</summary>
static class ReproduceCommand
{
    public static Command Create(Workbench workbench)
    {
        var register = RegisterOption.Create();
        var gazetteer = new Option<string?>("--gazetteer") { Description = "The gazetteer they were read with, where there was one.", HelpName = "FILE" };
        var command = new DescribedCommand("reproduce", "Read the kept originals again with this engine and say line by line what comes out otherwise.",
            """
            The same engine must make the same claims of the same original. Readings of other engines cannot be made again by
            this one: they are counted by engine, so that the right program can be fetched. Nothing is changed.

            Ends with 3 when a reading of this very engine comes out otherwise.

            Example:
              attest reproduce --register aleppo.db
            """) { register, gazetteer };
        command.Runs(workbench, parse =>
        {
            using var store = RegisterStore.Open(parse.GetRequiredValue(register), RegisterUse.Existing, workbench.Clock);
            return Run(workbench, store, parse.GetValue(gazetteer));
        });
        return command;
    }

    static int Run(Workbench workbench, RegisterStore store, string? gazetteer)
    {
        var present = workbench.Engine.For(store);
        var engine = present.VersionWith(gazetteer);
        var readings = store.CurrentEngines();
        var lines = new DifferenceLines(workbench.Screen);
        var ours = readings.Where(reading => reading.Value == engine).Select(reading => reading.Key).ToList();
        var reader = present.ReaderWith(gazetteer);
        foreach (var reread in new Rereading(store, reader).Of(ours)) lines.Write(reread);
        lines.WriteSum();
        TellOthers(workbench.Screen, store, engine, reader, readings);
        return lines.IsAllSame ? ExitCode.Done : ExitCode.RegisterUnusable;
    }

    /// <summary>Says which engines are not at hand, how many readings that leaves out, and in what each is another than this one.</summary>
    static void TellOthers(Screen screen, RegisterStore store, string engine, ReportReader reader, IReadOnlyDictionary<string, string> readings)
    {
        var others = readings.Values.Where(other => other != engine).GroupBy(other => other, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (others.Count == 0) return;
        var records = store.EngineRecords().ToDictionary(record => record.Id, StringComparer.Ordinal);
        var present = reader.Describe?.Invoke(engine);
        foreach (var other in others)
        {
            screen.Out.WriteLine($"{Words.Count(other.Count(), "report")} read by engine {SafeText.OneLine(other.Key)}, which this is not ({engine}).");
            if (present is not null && records.TryGetValue(other.Key, out var recorded)) screen.Out.WriteLine($"  Other there than here: {SafeText.OneLine(EngineParts.Difference(recorded, present))}.");
        }
    }
}
