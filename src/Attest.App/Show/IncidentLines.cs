using System.Globalization;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Show;

/// <summary>The lines that a page on the terminal and one in Markdown share.</summary>
static class IncidentLines
{
    public static string Summary(Incident incident) =>
        $"{TypeWords.Of(incident.Type)} · {DateWords.Of(incident.Date)} · grade: {GradeWords.Of(incident.Grade.Value)} · {Words.Count(incident.Reports.Length, "report")}";

    /// <summary>"Sarmada, town in Idlib, Syria (36.1847, 36.7239)".</summary>
    public static string Place(Place place)
    {
        var precision = place.Precision is { } fine ? Words.Plain(fine) : "not resolved";
        var within = place.Within.IsEmpty ? "" : $" in {string.Join(", ", place.Within)}";
        var written = place.Written == place.Name ? "" : $", written “{place.Written}”";
        return SafeText.OneLine($"{place.Name}: {precision}{within}{Point(place)}{written}");
    }

    /// <summary>"civilians: 20–27 by 3 origins; most allow 20".</summary>
    public static string TollHeading(Toll toll)
    {
        var heading = $"{Words.Plain(toll.Effect)}, {Words.Plain(toll.Group)}";
        if (toll.Fatalities is not { } span) return heading;
        var origins = Words.Count(span.Origins.Length, "origin");
        if (span.Lowest.Value is null) return $"{heading}: no number, {origins}";
        var summed = span.Summed ? "; a sum over sites" : "";
        return $"{heading}: {FigureWords.Range(span.Lowest, span.Highest)}, {origins}; most allow {FigureWords.Of(span.Widest)}{summed}";
    }

    /// <summary>"4 reports, via AP, RIA".</summary>
    public static string Carried(Account account)
    {
        var reports = Words.Count(account.Reports, "report");
        return SafeText.OneLine(account.Via.IsEmpty ? reports : $"{reports}, via {string.Join(", ", account.Via)}");
    }

    /// <summary>"Health Ministry (denied)"; that something is simply asserted goes without saying, and a dispute says itself what it is.</summary>
    public static string Who(Account account) => account.Shown.Claim.Stance == Stance.Asserted || account.Shown.Claim.Dispute is not null
        ? account.Who : $"{account.Who} ({Words.Plain(account.Shown.Claim.Stance)})";

    /// <summary>"Ruthia: said by the ministry (4 reports, via AP); the outlet (1 report)".</summary>
    public static string Attacker(AttackerView attacker) =>
        $"{attacker.Name}: said by {string.Join("; ", attacker.Accounts.Select(account => $"{Who(account)}{Surety(account)} ({Carried(account)})"))}";

    // A plain fact goes without saying.
    static string Surety(Account account) => account.Shown.Claim.Attack?.Confidence is { } confidence and not PerpetratorConfidence.ReportedAsFact
        ? $", {Words.Plain(confidence)}" : "";

    /// <summary>What is disputed, and which claim that is aimed at where it is one of these.</summary>
    public static string Dispute(DisputeView dispute) => dispute.Of is null ? dispute.Account.What : $"{dispute.Account.What} — against: {dispute.Of}";

    /// <summary>"one origin tells of harm to civilians: Health Ministry (3 claims)".</summary>
    public static string Reason(ReasonView reason) => reason.Claims == 0 ? reason.Text : $"{reason.Text} ({Words.Count(reason.Claims, "claim")})";

    public static string Where(Account account) => QuoteWords.Where(account.File, account.Shown.Claim.At);

    public static string Report(ReportEntry report)
    {
        var title = report.Title is { } words ? $" “{words}”" : "";
        var outlet = report.Outlet is { } name ? $", {name}" : "";
        var published = report.Published is { } day ? $", {day}{(report.PublishedInferred ? " (worked out)" : "")}" : "";
        return SafeText.OneLine($"{report.File}{title}{outlet}{published}");
    }

    static string Point(Place place) => place is { Lat: { } lat, Lon: { } lon }
        ? string.Create(CultureInfo.InvariantCulture, $" ({lat:0.####}, {lon:0.####})") : "";
}
