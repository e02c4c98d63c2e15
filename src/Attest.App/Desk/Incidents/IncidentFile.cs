using System.Collections.Immutable;
using Attest.App.Desk.Figures.Known;
using Attest.App.Desk.Figures.Lineage;
using Attest.App.Desk.Figures.Matrix;
using Attest.App.Desk.Figures.Rivals;
using Attest.App.Show;
using Attest.Model;

namespace Attest.App.Desk.Incidents;

/// <summary>All that a page on one incident shows.</summary>
/// <param name="AsOf">Only reports published until this day count; null for all that are known.</param>
/// <param name="Claims">In order of file and text.</param>
/// <param name="Known">Over all reports, whatever the day.</param>
public sealed record IncidentFile(
    IncidentView View, DateOnly? AsOf, ImmutableArray<NumberedClaim> Claims, RivalChart Chart, ClaimsMatrix Matrix, LineageGraph Lineage, KnownWhen Known)
{
    /// <param name="reports">Those of the incident.</param>
    /// <param name="standing">Decisions that nothing undoes.</param>
    /// <param name="day">Count only reports published until this day.</param>
    public static IncidentFile Of(
        Incident incident, IReadOnlyList<LedgerClaim> claims, ImmutableArray<ReportEntry> reports, ImmutableArray<Decision> standing, DateOnly? day = null)
    {
        var known = KnownWhen.Of(incident, claims, reports);
        var then = day is { } until ? AsOfDay.Of(incident, claims, reports, until) : new(incident, claims);
        var accounts = new Accounts(reports.ToDictionary(report => report.Id, StringComparer.Ordinal));
        var view = new IncidentViewBuilder(reports, standing).Build(then.Incident, then.Claims);
        return new(
            view, day, [.. accounts.InOrder(then.Claims).Select((row, at) => new NumberedClaim(at + 1, row, accounts.Fold([row])))],
            RivalChart.Of(view.Tolls), new MatrixBuilder(accounts, then.Claims).Build(), new LineageBuilder(then.Claims, reports).Build(), known);
    }
}

/// <param name="Number">From 1, as the page counts.</param>
public sealed record NumberedClaim(int Number, LedgerClaim Row, Account Account);
