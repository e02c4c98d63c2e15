using Attest.App.Desk.Incidents;
using Attest.Model;

namespace Attest.Tests.App.Desk.Incidents;

public sealed class AsOfDayTests
{
    [Fact]
    public void Only_reports_that_were_out_count()
    {
        var then = Of(4);

        Assert.Equal(["r-1", "r-3"], then.Incident.Reports);
        Assert.Equal(["c-1", "c-5", "c-7"], then.Claims.Select(row => row.Claim.Id).Order(StringComparer.Ordinal));
        Assert.Equal(9, Assert.Single(then.Incident.Fatalities).Highest.Value);
    }

    [Fact]
    public void Reports_of_unknown_day_are_in_no_earlier_state()
    {
        Assert.DoesNotContain("r-5", Of(30).Incident.Reports);
    }

    [Fact]
    public void A_later_figure_stands_only_once_it_was_told()
    {
        Assert.Equal(["velna-clinic:9"], Totals(Of(4)));
        Assert.Equal(["ministry-of-defence:5", "velna-clinic:12"], Totals(Of(5)));
    }

    [Fact]
    public void What_nobody_had_told_is_not_shown()
    {
        var before = Of(1).Incident;

        Assert.Empty(before.Attackers);
        Assert.Empty(before.Sites);
        Assert.Empty(before.Weapons);
        Assert.Empty(before.People);
        Assert.Equal(GradeValue.None, before.Grade.Value);
    }

    [Fact]
    public void A_persons_age_waits_until_all_mentions_are_out()
    {
        Assert.Null(Assert.Single(Of(4).Incident.People).Age);
        Assert.Equal(34, Assert.Single(Of(7).Incident.People).Age);
    }

    static AsOfDay Of(int day) => AsOfDay.Of(ToldAttack.Incident, ToldAttack.Claims, ToldAttack.Reports, new(2031, 5, day));

    static IEnumerable<string> Totals(AsOfDay then) => then.Incident.Fatalities[0].Totals.Select(total => $"{total.Origin}:{total.Figure.Value}");
}
