using System.Globalization;
using Attest.App.Wording;
using Attest.Store;
using Spectre.Console;

namespace Attest.App.Watching;

/// <summary>Where each feed stands, for a person.</summary>
static class WatchTable
{
    public static void Write(Screen screen, WatchBook book, IEnumerable<WatchedFeed> feeds)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Feed", "Last asked", "Next", "Read", "Refused", "Waiting", "Status");
        foreach (var feed in feeds)
        {
            var counts = book.CountsOf(feed.Url);
            table.AddRow(
                Cell(feed.Url), Cell(feed.CheckedMs is { } asked ? Time(asked) : "-"), Cell(Time(feed.NextMs)), Cell(Number(counts.Read)), Cell(Number(counts.Refused)), Cell(Number(counts.Waiting)),
                Cell(feed.Failures > 1 ? $"{feed.Status} ({Number(feed.Failures)} times)" : feed.Status));
        }

        screen.WritePart(table, screen.Width ?? 200);
    }

    static Text Cell(string words) => new(SafeText.OneLine(words));

    static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    static string Time(long ms) => DateTimeOffset.FromUnixTimeMilliseconds(ms).ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
