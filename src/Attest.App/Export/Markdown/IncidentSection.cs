using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.App.Show;
using Attest.App.Wording;

namespace Attest.App.Export.Markdown;

/// <summary>One incident as a section of the Markdown report.</summary>
static class IncidentSection
{
    public static void Write(TextWriter output, IncidentView view)
    {
        var incident = view.Incident;
        Paragraph(output, $"## {MarkdownText.Of(incident.Title)}");
        Paragraph(output, $"{MarkdownText.Of(IncidentLines.Summary(incident))} · `{incident.Id}`");
        WriteList(output, "Where", incident.Sites.Select(IncidentLines.Place));
        WriteList(output, "Attackers", view.Attackers.Select(IncidentLines.Attacker).DefaultIfEmpty("No report says who did it."));
        WriteList(output, "Targets", incident.Targets);
        WriteList(output, "Weapons", incident.Weapons);
        if (incident.LaunchedFrom is { } from) WriteList(output, "Launched from", [IncidentLines.Place(from)]);
        foreach (var toll in view.Tolls) WriteToll(output, toll);
        WriteTable(output, "Damage", view.Damage.Select(account => (account.What, account)));
        WriteTable(output, "Disputed", view.Disputes.Select(dispute => (IncidentLines.Dispute(dispute), dispute.Account)));
        WriteList(output, "People named", view.People.Select(PersonLines.InOne));
        WriteList(output, $"Grade: {GradeWords.Of(incident.Grade.Value)}", view.Reasons.Select(IncidentLines.Reason));
        WriteList(output, "Decisions", view.Decisions.Select(DecisionListing.Line));
        WriteList(output, "Reports", view.Reports.Select(Report));
    }

    static void WriteToll(TextWriter output, Toll toll) => WriteTable(output, Words.Capital(IncidentLines.TollHeading(toll)), toll.Rows.SelectMany(Rows));

    static IEnumerable<(string What, Account Account)> Rows(TollRow row)
    {
        yield return (row.Figure, row.Account);
        foreach (var part in row.Below) yield return ($"└ {part.Figure}", part.Account);
    }

    static string Report(ReportView view)
    {
        var copies = view.Copies.IsEmpty
            ? "" : $"; {(view.Copies.Length == 1 ? "copy" : "copies")}: {string.Join("; ", view.Copies.Select(copy => copy.File))}";
        return IncidentLines.Report(view.Report) + copies;
    }

    static void WriteTable(TextWriter output, string heading, IEnumerable<(string What, Account Account)> rows)
    {
        ImmutableArray<(string What, Account Account)> all = [.. rows];
        if (all.IsEmpty) return;
        Paragraph(output, $"### {MarkdownText.Of(heading)}");
        output.WriteLine();
        output.WriteLine("| What | Who says so | Carried by | Words | Where |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var (what, account) in all) output.WriteLine(Row(what, account));
    }

    static string Row(string what, Account account)
    {
        string[] cells = [what, IncidentLines.Who(account), IncidentLines.Carried(account), $"“{account.Shown.Claim.Quote}”", IncidentLines.Where(account)];
        return $"| {string.Join(" | ", cells.Select(MarkdownText.Of))} |";
    }

    static void WriteList(TextWriter output, string heading, IEnumerable<string> lines)
    {
        ImmutableArray<string> all = [.. lines];
        if (all.IsEmpty) return;
        Paragraph(output, $"### {MarkdownText.Of(heading)}");
        output.WriteLine();
        foreach (var line in all) output.WriteLine($"- {MarkdownText.Of(line)}");
    }

    static void Paragraph(TextWriter output, string words)
    {
        output.WriteLine();
        output.WriteLine(words);
    }
}
