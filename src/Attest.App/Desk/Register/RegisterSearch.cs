using System.Collections.Immutable;
using Attest.App.Desk.Register.Timeline;
using Attest.Store;
using Attest.Store.Queries;

namespace Attest.App.Desk.Register;

/// <summary>Answers a filter from the register.</summary>
/// <param name="lens">Names that exports withhold are withheld in lists too.</param>
sealed class RegisterSearch(DeskQueries desk, RegisterLens lens)
{
    /// <summary>Sites drawn at most; more would tell nothing.</summary>
    const int MostSites = 100_000;

    /// <param name="after">Where the page before ended; null for the first.</param>
    public RegisterView View(RegisterFilter filter, PageCursor? after)
    {
        var wanted = filter.ToQuery();
        var page = desk.Incidents(wanted, IncidentOrder.NewestFirst, after, RegisterView.PageLength);
        return new(
            filter, RowsOf(page.Rows), page.Total, filter.IsAll ? page.Total : desk.Count(IncidentFilter.All), TimelineOf(filter, page.Total), desk.Extent(wanted),
            page.Next is { } next ? FilterQuery.Address("/", filter, ("cursor", next.ToString())) : null, Tiles: null);
    }

    /// <summary>As a list shows them; ids that no incident has are passed over.</summary>
    public ImmutableArray<IncidentRow> Rows(IEnumerable<string> ids) => RowsOf(ids.Select(desk.Summary).OfType<IncidentSummary>());

    ImmutableArray<IncidentRow> RowsOf(IEnumerable<IncidentSummary> summaries) =>
        [.. summaries.Select(summary => IncidentRow.Of(summary with { Incident = lens.Incident(summary.Incident) }))];

    public ImmutableArray<MapSite> Sites(RegisterFilter filter) => desk.Sites(filter.ToQuery(), MostSites);

    // The time chosen is marked on the whole of it.
    TimelineFigure? TimelineOf(RegisterFilter filter, int total)
    {
        var all = filter.Undated.ToQuery();
        var days = desk.Days(all);
        var count = filter is { From: null, To: null } ? total : desk.Count(all);
        return TimelineFigure.Of(days, count - days.Sum(day => day.Incidents), filter.From, filter.To);
    }
}
