using System.Collections.Immutable;
using Attest.App.Show;
using Attest.Model;
using Attest.Tests.Store;

namespace Attest.Tests.App;

public sealed class TollBuilderTests
{
    static readonly Figure Fifteen = Figure.Exactly(15), Ten = Figure.Exactly(10);

    [Fact]
    public void A_sum_over_sites_stands_above_its_sites()
    {
        var toll = Assert.Single(Build(
            [Killed("c-1", "union", Group.Civilians, Fifteen), Killed("c-2", "union", Group.People, Ten)],
            Total("union", Figure.Exactly(25), summed: true, claims: [], parts: ["c-1", "c-2"])));

        Assert.Equal(Group.Civilians, toll.Group);
        var row = Assert.Single(toll.Rows);
        Assert.Equal("25, summed over sites", row.Figure);
        Assert.Equal(["one site: 15 civilians", "one site: 10 people"], row.Below.Select(part => part.Figure));
    }

    [Fact]
    public void An_earlier_figure_stands_below_the_later_one()
    {
        var toll = Assert.Single(Build(
            [Killed("c-1", "office", Group.Civilians, Ten), Killed("c-2", "office", Group.Civilians, Fifteen)],
            Total("office", Fifteen, summed: false, claims: ["c-1", "c-2"], parts: [])));

        Assert.Equal("15", Assert.Single(toll.Rows).Figure);
        Assert.Equal("also gave: 10 civilians", Assert.Single(toll.Rows[0].Below).Figure);
    }

    [Fact]
    public void A_part_stands_below_its_whole_and_nowhere_else()
    {
        var toll = Assert.Single(Build(
            [Killed("c-1", "office", Group.Civilians, Fifteen), Killed("c-2", "office", Group.Children, Ten) with { Claim = Killed("c-2", "office", Group.Children, Ten).Claim with { PartOf = "c-1" } }],
            Total("office", Fifteen, summed: false, claims: ["c-1"], parts: [])));

        Assert.Equal("10 children", Assert.Single(Assert.Single(toll.Rows).Below).Figure);
    }

    [Fact]
    public void Rival_origins_stand_in_rows_of_their_own_the_highest_first()
    {
        var toll = Assert.Single(Build(
            [Killed("c-1", "office", Group.Civilians, Ten), Killed("c-2", "union", Group.Civilians, Fifteen), Killed("c-3", "union", Group.Civilians, Fifteen, "r-2")],
            Total("office", Ten, summed: false, claims: ["c-1"], parts: []), Total("union", Fifteen, summed: false, claims: ["c-2", "c-3"], parts: [])));

        Assert.Equal(["15", "10"], toll.Rows.Select(row => row.Figure));
        Assert.Equal([2, 1], toll.Rows.Select(row => row.Account.Reports));
    }

    [Fact]
    public void Every_claim_is_told_even_one_that_no_total_counts()
    {
        var toll = Assert.Single(Build(
            [Killed("c-1", "office", Group.Civilians, Ten), Killed("c-2", "office", Group.Civilians, Fifteen) with { Claim = Killed("c-2", "office", Group.Civilians, Fifteen).Claim with { Stance = Stance.Denied } }],
            Total("office", Ten, summed: false, claims: ["c-1"], parts: [])));

        Assert.Equal(["10", "15"], toll.Rows.Select(row => row.Figure));
    }

    [Fact]
    public void The_injured_have_rows_without_a_span()
    {
        var injured = Killed("c-1", "office", Group.People, Ten);
        var toll = Assert.Single(Build([injured with { Claim = injured.Claim with { Casualty = injured.Claim.Casualty! with { Effect = Effect.Injured } } }]));

        Assert.Null(toll.Fatalities);
        Assert.Equal("10", Assert.Single(toll.Rows).Figure);
    }

    static ImmutableArray<Toll> Build(ImmutableArray<LedgerClaim> claims, params ImmutableArray<OriginTotal> totals)
    {
        var group = new GroupFatalities(Group.Civilians, Ten, Fifteen, Ten, [], [], [], false) { Totals = totals };
        var incident = new Incident(
            "i-c-1", IncidentType.Attack, "An attack", new(null, null, DatePrecision.Unknown, null), [], [], [], [], [], totals.IsEmpty ? [] : [group], new(GradeValue.None, []), null, []);
        return new TollBuilder(new(new Dictionary<string, ReportEntry>()), incident, claims).Build();
    }

    static OriginTotal Total(string origin, Figure figure, bool summed, ImmutableArray<string> claims, ImmutableArray<string> parts) =>
        new(origin, origin, figure, summed, claims, parts);

    static LedgerClaim Killed(string id, string origin, Group group, Figure figure, string report = "r-1") => new(
        new(id, report, ClaimKind.Casualty, "were killed there", new(0, 17), MadeReports.Army with { Name = origin, Key = origin }, [], Stance.Asserted, Scope.Incident,
            null, null, 1, "made", [], Casualty: new(Effect.Killed, group, figure, figure.Value.ToString()!)),
        "i-c-1", origin, null, null);
}
