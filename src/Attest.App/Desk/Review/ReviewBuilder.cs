using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;
using Attest.Store;
using Attest.Store.Queries;

namespace Attest.App.Desk.Review;

/// <summary>Gathers what a person needs to rule on incidents.</summary>
/// <param name="lens">What of names the visitor may see.</param>
sealed class ReviewBuilder(RegisterStore store, RegisterLens lens)
{
    /// <summary>Incidents offered as those it might be one with.</summary>
    const int MostOthers = 8;

    /// <summary>Days before and after within which another incident is near.</summary>
    const int DaysAround = 1;

    /// <summary>Links told of one incident.</summary>
    const int MostDoubts = 5;

    readonly DeskQueries desk = store.Desk;

    /// <param name="reason">Null for the first reason for which anything waits.</param>
    public ReviewView Queue(ReviewReason? reason, PageCursor? after)
    {
        var counts = desk.ReviewCounts();
        var shown = reason ?? counts.FirstOrDefault(count => count.Incidents > 0, counts[0]).Reason;
        var page = desk.Incidents(new() { Review = shown }, IncidentOrder.NewestFirst, after, ReviewView.PageLength);
        return new(shown, counts, [.. page.Rows.Select(Item)], page.Next is { } next ? ReviewAddress.Of(shown, next) : null);
    }

    /// <summary>Null where there is no such incident.</summary>
    public ReviewItem? Of(string incident) => desk.Summary(incident) is { } summary ? Item(summary) : null;

    ReviewItem Item(IncidentSummary summary)
    {
        var id = summary.Incident.Id;
        ImmutableArray<LedgerClaim> claims = [.. store.Ledger(new(Incident: id)).OrderBy(row => row.Claim.Report, StringComparer.Ordinal).ThenBy(row => row.Claim.At.Start).Select(lens.Claim)];
        return new(Seen(summary), desk.ReviewOf(id), claims, [.. Others(summary.Incident).Select(Seen)], [.. Decision.Standing(desk.DecisionsOn(id)).Select(lens.Decision)])
        {
            Doubts = [.. desk.DoubtsOf(id).Take(MostDoubts).Select(doubt => Doubted(doubt, claims)).OfType<DoubtedLink>()],
        };
    }

    DoubtedLink? Doubted(LinkDoubt doubt, ImmutableArray<LedgerClaim> claims)
    {
        if (desk.Reports([doubt.Report]) is not [var report] || desk.Reports([doubt.Other]) is not [var other]) return null;
        return new(lens.Report(report), lens.Report(other), doubt.Points, doubt.Why,
            [.. claims.Where(row => row.Claim.Report == doubt.Report && row.Claim.Episode == doubt.Number).Select(row => row.Claim.Id)]);
    }

    IncidentSummary Seen(IncidentSummary summary) => summary with { Incident = lens.Incident(summary.Incident) };

    ImmutableArray<IncidentSummary> Others(Incident incident)
    {
        if (incident.Date.From is not { } first) return [];
        var filter = new IncidentFilter { From = Days(first, -DaysAround), To = Days(incident.Date.To ?? first, DaysAround) };
        var near = desk.Incidents(filter, IncidentOrder.NewestFirst, null, 10 * MostOthers).Rows.Where(other => other.Incident.Id != incident.Id);
        var places = incident.Sites.Select(site => site.Key).ToHashSet(StringComparer.Ordinal);
        return [.. near.OrderByDescending(other => other.Incident.Sites.Any(site => places.Contains(site.Key))).Take(MostOthers)];
    }

    static DateOnly Days(DateOnly day, int count) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + count, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
