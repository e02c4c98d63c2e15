using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store;
using Spectre.Console;

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
        var table = ListingTable.Of("#", "report", "file", "title", "outlet", "published", "language", "agencies", "notes");
        for (var index = 0; index < reports.Length; index++) table.AddRow(Cells(index + 1, reports[index], files, notes));
        screen.WriteListing(table);
        screen.Out.WriteLine($"{Words.Count(reports.Length, "report")}.");
    }

    static Text[] Cells(int number, ReportEntry report, Dictionary<string, string> files, ImmutableDictionary<string, ImmutableArray<string>> notes) =>
    [
        ListingTable.Cell(number.ToString(CultureInfo.InvariantCulture)),
        ListingTable.Cell(report.Id),
        ListingTable.Cell(report.AlsoAs.IsEmpty ? report.File : $"{report.File} (also {string.Join(", ", report.AlsoAs)})"),
        ListingTable.Cell(report.Title ?? ""),
        ListingTable.Cell(report.Outlet ?? ""),
        ListingTable.Cell(report.PublishedInferred ? $"{report.Published} (worked out)" : report.Published ?? DateWords.Unknown),
        ListingTable.Cell(report.Language ?? DateWords.Unknown),
        ListingTable.Cell(string.Join(", ", report.Wires)),
        ListingTable.Cell(string.Join("; ", NotesOf(report, files, notes))),
    ];

    static IEnumerable<string> NotesOf(ReportEntry report, Dictionary<string, string> files, ImmutableDictionary<string, ImmutableArray<string>> notes)
    {
        if (report.CopyOf is { } original) yield return $"copy of {files.GetValueOrDefault(original, original)}";
        foreach (var note in notes.GetValueOrDefault(report.Id, [])) yield return note;
    }
}
