using System.CommandLine;
using Attest.App.Intake.Web;
using Attest.App.Reading;
using Attest.App.Watching;
using Attest.App.Wording;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest watch: reads what feeds tell of, again and again.</summary>
static class WatchCommand
{
    public static Command Create(Workbench workbench)
    {
        var feeds = new Argument<string[]>("feed") { Description = "Addresses of feeds (RSS, Atom, JSON Feed) or news sitemaps.", Arity = ArgumentArity.OneOrMore };
        var register = RegisterOption.Create();
        var every = new Option<string>("--every") { Description = "How often each feed is asked: 90s, 10m, 2h, 1d.", HelpName = "TIME", DefaultValueFactory = _ => "10m" };
        var once = new Option<bool>("--once") { Description = "Ask once, read what is new, and end." };
        var allowPrivate = WebOption.AllowPrivate();
        var command = new DescribedCommand("watch", "Read what feeds tell of as it comes.",
            """
            Each item is got once, also over restarts: where each feed stands is kept in the register. A feed or page that
            fails is asked again later, each time after twice as long, and never sooner than its server asks. robots.txt is
            obeyed. Ctrl-C finishes and keeps the reports in hand.

            Examples:
              attest watch https://example.org/world/rss.xml
              attest watch https://example.org/news-sitemap.xml --every 1h --register port.db
            """) { feeds, register, every, once, allowPrivate };
        command.Runs(workbench, (parse, cancel) => RunAsync(workbench, new(
            [.. parse.GetRequiredValue(feeds).Select(AddressOf)], parse.GetRequiredValue(register),
            Interval.Parse(parse.GetRequiredValue(every)) ?? throw new UsageException("--every takes a time from 30s to 7d: 90s, 10m, 2h, 1d."),
            parse.GetValue(once), workbench.Web with { AllowsPrivate = parse.GetValue(allowPrivate) }), cancel));
        return command;
    }

    static async Task<int> RunAsync(Workbench workbench, Request request, CancellationToken cancel)
    {
        if (request.Web.IsOffline) throw new UsageException("Feeds have to be asked, and --offline lets nothing be asked.");
        using var store = RegisterStore.Open(request.Register, RegisterUse.CreateOrExtend, workbench.Clock);
        var watch = new FeedWatch(workbench, store, request.Web, request.Every, new(workbench));
        var feeds = request.Feeds.Select(feed => feed.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        watch.Add(request.Feeds);
        try
        {
            while (true)
            {
                Tell(workbench.Screen, await watch.RoundAsync(feeds, cancel));
                var now = store.Watching.Feeds().Where(feed => feeds.Contains(feed.Url)).ToList();
                WatchTable.Write(workbench.Screen, store.Watching, now);
                if (request.Once) return now.Exists(feed => feed.Failures > 0) ? ExitCode.Incomplete : ExitCode.Done;
                await watch.SleepAsync(feeds, cancel);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            workbench.Screen.Out.WriteLine("Stopped; what was read is kept.");
            return ExitCode.Stopped;
        }
    }

    static void Tell(Screen screen, ReadSummary summary)
    {
        foreach (var refusal in summary.Refusals) screen.Error.WriteLine($"refused: {SafeText.OneLine(refusal)}");
        screen.Out.WriteLine($"{Words.Count(summary.Read, "report")} read, {summary.AlreadyThere} already there, {summary.Refused} refused; {Words.Count(summary.Claims, "claim")} added.");
    }

    static Uri AddressOf(string written) => WebAddress.Parse(written) ?? throw new UsageException($"{written} is no web address.");

    /// <summary>What was asked for.</summary>
    sealed record Request(IReadOnlyList<Uri> Feeds, string Register, TimeSpan Every, bool Once, WebOptions Web);
}
