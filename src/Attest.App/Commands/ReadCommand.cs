using System.CommandLine;
using System.Globalization;
using Attest.App.Intake;
using Attest.App.Reading;
using Attest.App.Wording;
using Attest.Store;
using Attest.Store.Custody;
using Spectre.Console;

namespace Attest.App.Commands;

/// <summary>attest read: reads reports and adds their claims to the register.</summary>
static class ReadCommand
{
    public static Command Create(Workbench workbench)
    {
        var paths = new Argument<string[]>("path") { Description = "Files or folders; folders with all that is in them.", Arity = ArgumentArity.OneOrMore };
        var register = RegisterOption.Create();
        var gazetteer = new Option<string?>("--gazetteer") { Description = "More places, as `attest gazetteer import` wrote them.", HelpName = "FILE" };
        var command = new DescribedCommand("read", "Read reports and add their claims to the register.",
            """
            A report that is there already changes nothing. Ctrl-C finishes and keeps the reports in hand.

            Examples:
              attest read reports/
              attest read story.html release.txt --register aleppo.db
            """) { paths, register, gazetteer };
        command.Runs(workbench,
            (parse, cancel) => RunAsync(workbench, new(parse.GetRequiredValue(paths), parse.GetRequiredValue(register), parse.GetValue(gazetteer)), cancel));
        return command;
    }

    static async Task<int> RunAsync(Workbench workbench, Request request, CancellationToken cancel)
    {
        if (request.Gazetteer is { } file && !File.Exists(file)) throw new UsageException($"There is no gazetteer {file}.");
        var start = workbench.Clock.GetTimestamp();
        using var store = RegisterStore.Open(request.Register, RegisterUse.CreateOrExtend, workbench.Clock);
        var summary = await ReadAsync(workbench, store, request, cancel);
        var stopped = cancel.IsCancellationRequested;
        SignDaily(workbench, store);
        if (!stopped && !store.IsFresh(workbench.Engine.Version)) store.Refresh(workbench.Engine.Build, workbench.Engine.Version);

        Tell(workbench.Screen, summary);
        if (stopped) workbench.Screen.Out.WriteLine("Stopped; what was read is kept. Run the same command again to read the rest.");
        else workbench.Screen.Out.WriteLine(Totals(store, workbench.Clock.GetElapsedTime(start)));
        return stopped ? ExitCode.Stopped : summary.Refused > 0 || summary.Inputs == 0 ? ExitCode.Incomplete : ExitCode.Done;
    }

    // Only where a key was made on purpose: whoever never signs a head finds no file of it.
    static void SignDaily(Workbench workbench, RegisterStore store)
    {
        if (!File.Exists(workbench.KeyFile)) return;
        var today = workbench.Clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (store.LastHead() is { } last && last.At.StartsWith(today, StringComparison.Ordinal)) return;
        using var key = InstallationKey.Open(workbench.KeyFile);
        store.SignHead(key);
    }

    static async Task<ReadSummary> ReadAsync(Workbench workbench, RegisterStore store, Request request, CancellationToken cancel)
    {
        var inputs = new InputFiles().Read(request.Paths);
        var version = workbench.Engine.VersionWith(request.Gazetteer);
        var reader = new Lazy<ReportReader>(() => workbench.Engine.LoadReader(request.Gazetteer));
        if (!workbench.Screen.ShowsProgress) return await Run(new Progress<int>()).RunAsync(inputs, cancel);

        return await workbench.Screen.Progress().Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("Reading", maxValue: Math.Max(1, FileCount.Of(request.Paths)));
                return await Run(new Progress<int>(done => bar.Value = done)).RunAsync(inputs, cancel);
            });

        ReadRun Run(IProgress<int> progress) => new(store, version, reader, Environment.ProcessorCount, progress);
    }

    static void Tell(Screen screen, ReadSummary summary)
    {
        foreach (var refusal in summary.Refusals) screen.Error.WriteLine($"refused: {SafeText.OneLine(refusal)}");
        if (summary.Refused > summary.Refusals.Count) screen.Error.WriteLine($"refused: {summary.Refused - summary.Refusals.Count} more");
        if (summary.Inputs == 0) screen.Error.WriteLine("No reports were found in what was given.");

        var anew = summary.ReadAnew == 0 ? "" : $", {summary.ReadAnew} read anew";
        screen.Out.WriteLine($"{Words.Count(summary.Read, "report")} read{anew}, {summary.AlreadyThere} already there, {summary.Refused} refused; {Words.Count(summary.Claims, "claim")} added.");
    }

    static string Totals(RegisterStore store, TimeSpan took)
    {
        var count = store.Counts();
        return string.Create(CultureInfo.InvariantCulture,
            $"The register has {Words.Count(count.Reports, "report")}, {Words.Count(count.Claims, "claim")} and {Words.Count(count.Incidents, "incident")}. {took.TotalSeconds:0.0} seconds.");
    }

    /// <summary>What was asked for.</summary>
    sealed record Request(IReadOnlyList<string> Paths, string Register, string? Gazetteer);
}
