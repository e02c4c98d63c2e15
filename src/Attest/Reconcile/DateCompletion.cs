using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Completes dates from linked reports: when a report was published, and which day a claim's words mean.</summary>
public static class DateCompletion
{
    /// <summary>Days of publication worked out for reports that give none: "today", told of an attack whose day another report gives.</summary>
    public static ImmutableSortedDictionary<string, DateOnly> Published(IEnumerable<(LinkedIncident Incident, IncidentDate Date)> incidents)
    {
        var found = new SortedDictionary<string, SortedSet<DateOnly>>(StringComparer.Ordinal);
        foreach (var (incident, date) in incidents.Where(dated => dated.Date is { Precision: DatePrecision.Day, From: not null }))
        {
            foreach (var episode in incident.Episodes.Where(episode => !episode.Report.IsDated))
                foreach (var offset in episode.AttackDates.Select(told => told.Parts.DayOffset).OfType<int>())
                    (found.TryGetValue(episode.ReportId, out var days) ? days : found[episode.ReportId] = []).Add(date.From!.Value.AddDays(-offset));
        }

        return found.Where(report => report.Value.Count == 1)
            .ToImmutableSortedDictionary(report => report.Key, report => report.Value.Min, StringComparer.Ordinal);
    }

    /// <summary>The claim's date, with the days it means where the incident's date or the report's inferred day of publication gives them.</summary>
    public static When? Complete(When? date, IncidentDate? incident, DateOnly? inferredPublished)
    {
        if (date is null || date.From is not null) return date;
        if (date.Parts is { DayOffset: { } offset } && inferredPublished is { } published) return OnDay(date, published.AddDays(offset));
        if (incident is not { Precision: DatePrecision.Day, From: { } day }) return date;
        var known = new When(incident.Written ?? "", new(null, null, null, null, null, DatePrecision.Day), day, day, DatePrecision.Day);
        return DateAgreement.Of(date, known) is DateMatch.SameDayOfYear or DateMatch.SameWeekday ? OnDay(date, day) : date;
    }

    static When OnDay(When date, DateOnly day) => date with { From = day, To = day, Precision = DatePrecision.Day };
}
