using System.CommandLine;
using System.Globalization;
using Attest.App.Intake;
using Attest.App.Intake.Rows;
using Attest.App.Intake.Web;
using Attest.App.Reading;
using Attest.App.Wording;
using Attest.App.Workers;
using Attest.Store;
using Attest.Store.Custody;
using Spectre.Console;

namespace Attest.App.Commands;

/// <summary>attest read: reads reports and adds their claims to the register.</summary>
static class ReadCommand
{
    public static Command Create(Workbench workbench)
    {
        var paths = new Argument<string[]>("path") { Description = "Files, folders with all that is in them, or web addresses.", Arity = ArgumentArity.OneOrMore };
        var register = RegisterOption.Create();
        var map = new Option<string?>("--map") { Description = "Fields of JSON Lines and tables: PART=FIELD, parted by commas.", HelpName = "PARTS" };
        var allowPrivate = WebOption.AllowPrivate();
        var gazetteer = new Option<string?>("--gazetteer") { Description = "More places, as `attest gazetteer import` wrote them.", HelpName = "FILE" };
        var broker = BrokerOptions.Broker("Do not read here, but send the reports to this broker, from which `attest work` takes them.");
        var spool = BrokerOptions.Spool();
        var command = new DescribedCommand("read", "Read reports and add their claims to the register.",
            """
            Reads text, Markdown, HTML, PDF (by pdftotext), messages (.eml), saved pages (.mhtml), and archives of any
            of these: ZIP, WARC, WACZ, gzip, JSON Lines and tables (.csv, .tsv) with a report a row.

            A web address (http:// or https://) is asked for; nothing else opens a connection. robots.txt is obeyed, a page
            that is unchanged is not sent again, and a paywall or a page that asks for consent is refused. With --offline
            addresses are refused and no connection is opened.

            A report that is there already changes nothing. Ctrl-C finishes and keeps the reports in hand; after it, or
            after a crash, the same command passes over what was read and reads the rest.

            Examples:
              attest read reports/
              attest read story.html release.txt --register aleppo.db
              attest read https://example.org/news/2031/shelling-of-the-port
              attest read crawl.warc.gz
              attest read corpus.jsonl --map text=body,published=dct
              attest read corpus.jsonl --broker amqp://127.0.0.1
            """) { paths, register, map, allowPrivate, gazetteer, broker, spool };
        command.Runs(workbench, (parse, cancel) =>
        {
            var request = new Request(parse.GetRequiredValue(paths), parse.GetRequiredValue(register), parse.GetValue(gazetteer), FieldsOf(parse.GetValue(map)), workbench.Web with { AllowsPrivate = parse.GetValue(allowPrivate) });
            return parse.GetValue(broker) is { } address ? SendAsync(workbench, request, BrokerOptions.AddressOf(workbench, address), BrokerOptions.SpoolOf(parse.GetValue(spool)), cancel) : RunAsync(workbench, request, cancel);
        });
        return command;
    }

    static async Task<int> SendAsync(Workbench workbench, Request request, BrokerAddress broker, Spool? spool, CancellationToken cancel)
    {
        if (request.Gazetteer is not null) throw new UsageException("--gazetteer is for who reads: give it to `attest work`.");
        await using var sender = new ReportSender(broker, spool, new(workbench.Screen.Error, workbench.Clock), workbench.Clock);
        var summary = await sender.SendAsync(new GivenInputs(new(new() { Fields = request.Fields }), request.Web, workbench.Clock, _ => null).ReadAsync(request.Paths, cancel), cancel);
        TellRefusals(workbench.Screen, summary);
        workbench.Screen.Out.WriteLine($"{Words.Count(summary.Sent, "report")} sent, {summary.Refused} refused.");
        return cancel.IsCancellationRequested ? ExitCode.Stopped : summary.Refused > 0 || summary.Inputs == 0 ? ExitCode.Incomplete : ExitCode.Done;
    }

    static async Task<int> RunAsync(Workbench workbench, Request request, CancellationToken cancel)
    {
        if (request.Gazetteer is { } file && !File.Exists(file)) throw new UsageException($"There is no gazetteer {file}.");
        var start = workbench.Clock.GetTimestamp();
        using var store = RegisterStore.Open(request.Register, RegisterUse.CreateOrExtend, workbench.Clock);
        var summary = await ReadAsync(workbench, store, request, cancel);
        // On a stack of its own: what reading ends in would hold the models while the reports are linked.
        await Task.Yield();
        var stopped = cancel.IsCancellationRequested;
        SignDaily(workbench, store);
        if (!stopped && !store.IsFresh(workbench.Engine.Version)) store.Refresh(workbench.Engine.Build, workbench.Engine.Version, workbench.Engine.Rework);

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
        if (store.Custody.LastHead() is { } last && last.At.StartsWith(today, StringComparison.Ordinal)) return;
        using var key = InstallationKey.Open(workbench.KeyFile);
        store.Custody.Sign(key);
    }

    static async Task<ReadSummary> ReadAsync(Workbench workbench, RegisterStore store, Request request, CancellationToken cancel)
    {
        var engine = workbench.Engine.For(store);
        var version = engine.VersionWith(request.Gazetteer);
        var reader = new Lazy<ReportReader>(() => engine.ReaderWith(request.Gazetteer));
        if (!workbench.Screen.ShowsProgress) return await Run().RunAsync(Inputs(null), cancel);

        return await workbench.Screen.Progress().Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("Reading", maxValue: Math.Max(1, FileSize.Of(request.Paths)));
                return await Run().RunAsync(Inputs(new Progress<long>(done => bar.Value = done)), cancel);
            });

        IAsyncEnumerable<Input> Inputs(IProgress<long>? taken) =>
            new GivenInputs(new(new() { Fields = request.Fields }, taken), request.Web, workbench.Clock, FetchedPages.Known(store)).ReadAsync(request.Paths, cancel);

        ReadRun Run() => new(store, version, reader, Environment.ProcessorCount, FetchedPages.Keep(store));
    }

    static FieldMap FieldsOf(string? written)
    {
        try
        {
            return written is null ? FieldMap.Usual : FieldMap.Parse(written);
        }
        catch (FormatException error)
        {
            throw new UsageException($"--map: {error.Message}");
        }
    }

    static void TellRefusals(Screen screen, ReadSummary summary)
    {
        foreach (var refusal in summary.Refusals) screen.Error.WriteLine($"refused: {SafeText.OneLine(refusal)}");
        if (summary.Refused > summary.Refusals.Count) screen.Error.WriteLine($"refused: {summary.Refused - summary.Refusals.Count} more");
        if (summary.Inputs == 0) screen.Error.WriteLine("No reports were found in what was given.");

        if (summary.PassedOver.Count > 0)
            screen.Out.WriteLine($"Passed over, as no reports: {string.Join(", ", summary.PassedOver.Select(kind => $"{kind.Key} {kind.Value}"))}.");
    }

    static void Tell(Screen screen, ReadSummary summary)
    {
        TellRefusals(screen, summary);
        screen.Out.WriteLine($"{Words.Count(summary.Read, "report")} read, {summary.AlreadyThere} already there, {summary.Refused} refused; {Words.Count(summary.Claims, "claim")} added.");
        if (summary.OfAnotherEngine > 0)
            screen.Out.WriteLine($"{Words.Count(summary.OfAnotherEngine, "report")} of these another engine has read, and its reading stays: `attest upgrade` shows what this one reads otherwise.");
    }

    static string Totals(RegisterStore store, TimeSpan took)
    {
        var count = store.Counts();
        return string.Create(CultureInfo.InvariantCulture,
            $"The register has {Words.Count(count.Reports, "report")}, {Words.Count(count.Claims, "claim")} and {Words.Count(count.Incidents, "incident")}. {took.TotalSeconds:0.0} seconds.");
    }

    /// <summary>What was asked for.</summary>
    sealed record Request(IReadOnlyList<string> Paths, string Register, string? Gazetteer, FieldMap Fields, WebOptions Web);
}
