using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.App.Wording;
using Spectre.Console;

namespace Attest.App.Show;

/// <summary>One incident as a page on the terminal.</summary>
sealed class IncidentPage(Screen screen)
{
    static readonly Style Bold = new(decoration: Decoration.Bold);
    static readonly Style Dim = new(decoration: Decoration.Dim);

    public void Write(IncidentView view)
    {
        var incident = view.Incident;
        Line(incident.Title, Bold);
        Line(IncidentLines.Summary(incident));
        Line(incident.Id, Dim);
        WriteList("Where", incident.Sites.Select(IncidentLines.Place));
        WriteAttackers(view.Attackers);
        WriteList("Targets", incident.Targets);
        WriteList("Weapons", incident.Weapons);
        if (incident.LaunchedFrom is { } from) WriteList("Launched from", [IncidentLines.Place(from)]);
        WriteTolls(view.Tolls);
        WriteAccounts("Damage", view.Damage);
        WriteDisputes(view.Disputes);
        WriteList("People named", view.People.SelectMany(PersonLines.Of));
        WriteList($"Grade: {GradeWords.Of(incident.Grade.Value)}", view.Reasons.Select(IncidentLines.Reason).DefaultIfEmpty("No reason was given."));
        WriteList("Decisions", view.Decisions.Select(DecisionListing.Line));
        WriteList("Reports", view.Reports.SelectMany(Lines));
    }

    void WriteAttackers(ImmutableArray<AttackerView> attackers)
    {
        WriteList("Attackers", attackers.Select(IncidentLines.Attacker).DefaultIfEmpty("No report says who did it."));
    }

    void WriteTolls(ImmutableArray<Toll> tolls)
    {
        foreach (var toll in tolls)
        {
            Heading(Words.Capital(IncidentLines.TollHeading(toll)));
            var table = PageTable("figure");
            foreach (var row in toll.Rows)
            {
                AddRow(table, row.Account, row.Figure);
                foreach (var part in row.Below) AddRow(table, part.Account, $"└ {part.Figure}");
            }

            screen.WritePart(table, screen.PageWidth);
        }
    }

    void WriteAccounts(string heading, ImmutableArray<Account> accounts)
    {
        if (accounts.IsEmpty) return;
        Heading(heading);
        var table = PageTable("what");
        foreach (var account in accounts) AddRow(table, account, account.What);
        screen.WritePart(table, screen.PageWidth);
    }

    void WriteDisputes(ImmutableArray<DisputeView> disputes)
    {
        if (disputes.IsEmpty) return;
        Heading("Disputed");
        var table = PageTable("what");
        foreach (var dispute in disputes) AddRow(table, dispute.Account, IncidentLines.Dispute(dispute));
        screen.WritePart(table, screen.PageWidth);
    }

    // Columns of one width on the whole page; the words get what is left, which is the most.
    Table PageTable(string first)
    {
        var table = DrawnTable.Of([first, "who says so", "carried by", "words"]);
        double[] shares = [0.2, 0.24, 0.11];
        for (var column = 0; column < shares.Length; column++) table.Columns[column].Width = (int)(screen.PageWidth * shares[column]);
        return table;
    }

    static void AddRow(Table table, Account account, string what) => table.AddRow(
        DrawnTable.Cell(what), DrawnTable.Cell(IncidentLines.Who(account)),
        DrawnTable.Cell(IncidentLines.Carried(account)),
        DrawnTable.Cell($"“{account.Shown.Claim.Quote}”", IncidentLines.Where(account)));

    static IEnumerable<string> Lines(ReportView view)
    {
        yield return IncidentLines.Report(view.Report);
        foreach (var copy in view.Copies) yield return $"  copy: {IncidentLines.Report(copy)}";
    }

    void WriteList(string heading, IEnumerable<string> lines)
    {
        ImmutableArray<string> all = [.. lines];
        if (all.IsEmpty) return;
        Heading(heading);
        foreach (var line in all) Line(line, indent: line.StartsWith(' ') ? 4 : 2);
    }

    void Heading(string words)
    {
        screen.Out.WriteLine();
        Line(words, Bold);
    }

    void Line(string words, Style? style = null, int indent = 0)
    {
        foreach (var line in Wrapped.Lines(SafeText.OneLine(words), screen.PageWidth, indent)) screen.WritePart(new Text(line + "\n", style), screen.PageWidth);
    }
}
