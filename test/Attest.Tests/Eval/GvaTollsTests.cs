using Attest.Eval.Linking;
using Attest.Model;
using Attest.Tests.Link;

namespace Attest.Tests.Eval;

public sealed class GvaTollsTests
{
    [Fact]
    public void The_figure_that_most_reports_give_stands_and_of_equals_the_higher()
    {
        Assert.Equal(2, Of(Dead("a", 2), Dead("b", 2), Dead("c", 3)).Killed);
        Assert.Equal(3, Of(Dead("a", 2), Dead("b", 3)).Killed);
    }

    [Fact]
    public void One_shot_fatally_is_a_part_of_those_shot_and_all_of_the_dead()
    {
        var report = new ToldReport("a").Says("Six were shot, one fatally.").Injured("Six were shot", Group.People, Figure.Exactly(6)).Killed("one fatally", Group.People, Figure.Exactly(1), partOf: "Six were shot").Read();
        Assert.Equal(1, Of(report).Killed);
    }

    [Fact]
    public void A_part_of_the_dead_is_none_of_its_own()
    {
        var report = new ToldReport("a").Says("Six died, two of them boys.").Killed("Six died", Group.People, Figure.Exactly(6)).Killed("two of them boys", Group.Children, Figure.Exactly(2), partOf: "Six died").Read();
        Assert.Equal(6, Of(report).Killed);
    }

    [Theory]
    [InlineData("casualty/object", 3)]
    [InlineData("casualty/state", 2)]
    public void Who_kills_others_and_himself_is_dead_beside_them(string rule, int expected)
    {
        var claims = new ToldReport("a").Says("He killed two sons, then himself.").Killed("killed two sons", Group.Children, Figure.Exactly(2)).Killed("then himself", Group.People, Figure.Exactly(1)).Read().Claims;
        var ledger = claims.Select(claim => Entry(claim with { Rule = claim.Quote == "then himself" ? "casualty/own-hand" : rule }));
        Assert.Equal(expected, new GvaTolls(ledger).Killed);
    }

    [Fact]
    public void Those_shot_and_not_dead_are_hurt()
    {
        var report = new ToldReport("a").Says("Five were shot. Two died.").Injured("Five were shot", Group.People, Figure.Exactly(5)).Killed("Two died", Group.People, Figure.Exactly(2)).Read();
        var ledger = report.Claims.Select(claim => Entry(claim.Quote == "Two died" ? claim : claim with { Casualty = claim.Casualty! with { Effect = Effect.KilledOrInjured } }));
        Assert.Equal(3, new GvaTolls(ledger).Injured);
    }

    static ReadReport Dead(string name, int figure) => new ToldReport(name).Says("They died.").Killed("They died", Group.People, Figure.Exactly(figure)).Read();

    static GvaTolls Of(params ReadReport[] reports) => new(reports.SelectMany(report => report.Claims).Select(Entry));

    static LedgerClaim Entry(Claim claim) => new(claim, "i-1", claim.Report, null, null);
}
