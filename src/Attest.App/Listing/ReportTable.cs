using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Listing;

/// <summary>The table of reports.</summary>
static class ReportTable
{
    public static void Write(Screen screen, RegisterStore store, ImmutableArray<ReportEntry> reports)
    {
        if (reports.IsEmpty)
        {
            screen.Out.WriteLine("No reports.");
            return;
        }

        var notes = store.NoteCodes();
        var files = store.Reports().ToDictionary(report => report.Id, report => report.File, StringComparer.Ordinal);
        new ListingTable<ReportEntry>(["report", "file", "title", "outlet", "published", "language", "agencies", "notes"], report =>
        [
            report.Id, report.AlsoAs.IsEmpty ? report.File : $"{report.File} (also {string.Join(", ", report.AlsoAs)})",
            report.Title ?? "", report.Outlet ?? "", report.PublishedInferred ? $"{report.Published} (worked out)" : report.Published ?? DateWords.Unknown,
            report.Language ?? DateWords.Unknown, string.Join(", ", report.Wires), string.Join("; ", NotesOf(report, files, notes)),
        ], fileOnly: "report").Write(screen, reports);
        screen.Out.WriteLine($"{Words.Count(reports.Length, "report")}.");
    }

    static IEnumerable<string> NotesOf(ReportEntry report, Dictionary<string, string> files, ImmutableDictionary<string, ImmutableArray<string>> notes)
    {
        if (report.CopyOf is { } original) yield return $"copy of {files.GetValueOrDefault(original, original)}";
        foreach (var note in notes.GetValueOrDefault(report.Id, [])) yield return note;
    }
}
