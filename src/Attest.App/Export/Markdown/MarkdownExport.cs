using Attest.App.Listing;
using Attest.App.Show;
using Attest.App.Wording;
using Attest.Store;

namespace Attest.App.Export.Markdown;

/// <summary>The register as a report to read: a section per incident, then the sources.</summary>
static class MarkdownExport
{
    public static void Write(TextWriter output, RegisterStore store)
    {
        var incidents = IncidentListing.Of(store, ListingFilter.All);
        var reports = store.Reports();
        output.WriteLine("# Register of incidents");
        output.WriteLine();
        output.WriteLine($"{Words.Count(incidents.Length, "incident")} from {Words.Count(reports.Count, "report")}. Every figure stands with its words, its speaker and the place of the words: file, first character, one past the last.");

        var builder = IncidentViewBuilder.Of(store);
        foreach (var incident in incidents) IncidentSection.Write(output, builder.Build(incident, store.Ledger(new(Incident: incident.Id))));

        output.WriteLine();
        output.WriteLine("## Sources");
        output.WriteLine();
        foreach (var report in reports.OrderBy(report => report.File, StringComparer.Ordinal).ThenBy(report => report.Id, StringComparer.Ordinal))
            output.WriteLine($"- {MarkdownText.Of(IncidentLines.Report(report))} (SHA-256 `{report.Sha256}`)");
    }
}
