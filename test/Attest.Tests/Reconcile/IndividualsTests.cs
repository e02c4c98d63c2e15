using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class IndividualsTests
{
    static readonly Speaker Ministry = Body("Foreign Ministry");

    [Theory]
    [InlineData(1, 84, true)]
    [InlineData(3, 10, true)]
    [InlineData(4, 84, false)]
    [InlineData(2, 9, false)]
    public void A_few_victims_beside_a_toll_are_parts_of_it(int few, int toll, bool expected)
    {
        var report = Report().Killed("A mother was killed", Group.People, Figure.Exactly(few), Ministry).Killed("the dead", Group.People, Figure.Exactly(toll));
        Assert.Equal(expected, Marked(report).Single(marked => marked.Figure.Value == few).IsPart);
    }

    [Fact]
    public void They_neither_lower_nor_raise_the_toll()
    {
        var report = Report().Killed("A mother was killed", Group.People, Figure.Exactly(1), Ministry).Killed("the dead", Group.People, Figure.Exactly(84));
        var dead = Assert.Single(Fatalities.Of(Marked(report)));
        Assert.Equal((84, 84, 1), (dead.Lowest.Value!.Value, dead.Highest.Value!.Value, dead.Parts.Length));
    }

    [Fact]
    public void A_low_count_in_another_report_is_a_rival() => Assert.All(
        Marked(Report().Killed("A mother was killed", Group.People, Figure.Exactly(1), Ministry), new ToldReport("b").Says("There are 84 dead.").Killed("84 dead", Group.People, Figure.Exactly(84))),
        toll => Assert.False(toll.IsPart));

    [Fact]
    public void Another_group_is_no_part()
    {
        var report = Report().Killed("A mother was killed", Group.Women, Figure.Exactly(1), Ministry).Killed("the dead", Group.People, Figure.Exactly(84));
        Assert.All(Marked(report), toll => Assert.False(toll.IsPart));
    }

    static ToldReport Report() => new ToldReport("a").Says("A mother was killed, and the dead are many.");

    static IReadOnlyCollection<Toll> Marked(params ToldReport[] reports) => Individuals.Mark([.. reports.SelectMany(report => report.Read().Claims)
        .Select(claim => new Toll(claim, claim.Speaker?.Key ?? claim.Report, claim.Casualty!.Group, null, false))]);
}
