using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

/// <summary>The dead of one incident by the rules for reconciling figures; reports are "name day", "-" for no date.</summary>
public sealed class FatalitiesTests
{
    static readonly Speaker Ministry = Body("Health Ministry");
    static readonly Speaker Police = Body("Vesk Police");
    static readonly Place Kora = Town("Kora", 10, 20, "Vesk");
    static readonly Place Lenn = Town("Lenn", 14, 20, "Vesk");
    static readonly Place Vesk = Country("Vesk");

    [Fact]
    public void A_later_figure_by_the_same_speaker_revises()
    {
        var dead = Of(Report("a", 1).Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry),
            Report("b", 2).Killed("Twelve people died", Group.People, Figure.Exactly(12), Ministry));
        Assert.Equal((12, 12), (dead.Lowest.Value!.Value, dead.Highest.Value!.Value));
        var revision = Assert.Single(dead.Revisions);
        Assert.Equal(2, revision.Claims.Length);
    }

    [Fact]
    public void A_later_lower_figure_revises_too()
    {
        var dead = Of(Report("a", 1).Killed("Twelve people died", Group.People, Figure.Exactly(12), Ministry),
            Report("b", 2).Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry));
        Assert.Equal((9, 9), (dead.Lowest.Value!.Value, dead.Highest.Value!.Value));
    }

    [Fact]
    public void Rival_speakers_stand_side_by_side()
    {
        var dead = Of(Report("a", 1).Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry).Killed("Twelve people died", Group.People, Figure.Exactly(12), Police));
        Assert.Equal((9, 12), (dead.Lowest.Value!.Value, dead.Highest.Value!.Value));
        Assert.Equal(["Health Ministry", "Vesk Police"], dead.Totals.Select(total => total.Speaker!));
        Assert.Empty(dead.Revisions);
    }

    [Fact]
    public void Figures_for_separate_towns_by_one_speaker_are_summed()
    {
        var dead = Of(Report("a", 1).Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry, Kora).Killed("Twelve people died", Group.People, Figure.Exactly(12), Ministry, Lenn));
        Assert.Equal((21, 21, true), (dead.Lowest.Value!.Value, dead.Highest.Value!.Value, dead.Summed));
        Assert.Equal((0, 2), (dead.Claims.Length, dead.Parts.Length));
    }

    [Fact]
    public void A_stated_total_goes_before_the_sum_of_its_towns()
    {
        var dead = Of(Report("a", 1).Killed("Twenty people died", Group.People, new(20, Bound.AtLeast), Ministry, Vesk)
            .Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry, Kora).Killed("Twelve people died", Group.People, Figure.Exactly(12), Ministry, Lenn));
        Assert.Equal((new Figure(20, Bound.AtLeast), false), (dead.Lowest, dead.Summed));
        Assert.Equal(2, dead.Parts.Length);
    }

    [Fact]
    public void Towns_counted_by_two_speakers_are_not_summed()
    {
        var dead = Of(Report("a", 1).Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry, Kora).Killed("Twelve people died", Group.People, Figure.Exactly(12), Police, Lenn));
        Assert.Equal((9, 12, false), (dead.Lowest.Value!.Value, dead.Highest.Value!.Value, dead.Summed));
    }

    [Fact]
    public void A_figure_for_one_town_of_an_earlier_sum_does_not_revise_the_sum()
    {
        var dead = Of(
            Report("a", 1).Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry, Kora).Killed("Twelve people died", Group.People, Figure.Exactly(12), Ministry, Lenn),
            Report("b", 2).Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry, Kora));
        Assert.Equal((21, true), (dead.Highest.Value!.Value, dead.Summed));
        Assert.Equal(3, dead.Parts.Length);
    }

    [Fact]
    public void A_much_smaller_figure_further_down_is_a_part()
    {
        var dead = Of(Report("a", 1).Killed("Twenty people died", Group.People, Figure.Exactly(20), Ministry).Killed("one of them died", Group.People, Figure.Exactly(1), Ministry));
        Assert.Equal((20, 20), (dead.Lowest.Value!.Value, dead.Highest.Value!.Value));
        Assert.Single(dead.Parts);
    }

    [Fact]
    public void A_withdrawn_figure_bounds_nothing_and_is_kept()
    {
        var dead = Of(Report("a", 1).Killed("Twenty people died", Group.People, Figure.Exactly(20), Ministry).Killed("Nine people died", Group.People, Figure.Exactly(9), Police),
            Report("b", 2).Killed("Twenty people died", Group.People, Figure.Exactly(20), Ministry, stance: Stance.Denied));
        Assert.Equal((9, 9), (dead.Lowest.Value!.Value, dead.Highest.Value!.Value));
        Assert.Equal(3, dead.Claims.Length);
        Assert.Equal(["vesk-police"], dead.Origins);
    }

    [Fact]
    public void Vague_words_count_as_an_origin_and_set_no_bound()
    {
        var dead = Of(Report("a", 1).Killed("Scores were killed", Group.People, Figure.Vague, Police).Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry));
        Assert.Equal((9, 9, 2), (dead.Lowest.Value!.Value, dead.Highest.Value!.Value, dead.Origins.Length));
    }

    [Fact]
    public void A_speakers_number_stands_before_his_later_vague_words()
    {
        var dead = Of(Report("a", 1).Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry), Report("b", 2).Killed("Scores were killed", Group.People, Figure.Vague, Ministry));
        Assert.Equal(9, dead.Highest.Value);
    }

    [Fact]
    public void Groups_are_never_added()
    {
        var report = Report("a", 1).Killed("Nine people died", Group.Civilians, Figure.Exactly(9), Ministry).Killed("Twelve people died", Group.Militants, Figure.Exactly(12), Ministry);
        var groups = Fatalities.Of(Tolls(report));
        Assert.Equal([(Group.Civilians, 9), (Group.Militants, 12)], groups.Select(group => (group.Group, group.Highest.Value!.Value)));
    }

    [Fact]
    public void Undated_reports_of_one_speaker_give_the_higher_count()
    {
        var dead = Of(Report("a", null).Killed("Twelve people died", Group.People, Figure.Exactly(12), Ministry), Report("b", null).Killed("Nine people died", Group.People, Figure.Exactly(9), Ministry));
        Assert.Equal((12, 12), (dead.Lowest.Value!.Value, dead.Highest.Value!.Value));
    }

    static GroupFatalities Of(params ToldReport[] reports) => Assert.Single(Fatalities.Of(Tolls(reports)));

    static IEnumerable<Toll> Tolls(params ToldReport[] reports) => reports.Select(report => report.Read()).SelectMany(report => report.Claims
        .Select(claim => new Toll(claim, claim.Speaker!.Key, claim.Casualty!.Group, report.Source.Published, IsHeadline: false)));

    static ToldReport Report(string name, int? day) => new ToldReport(name) { Published = day is { } number ? new(2031, 3, number) : null }
        .Says("Nine people died, Twelve people died, Twenty people died, Scores were killed and one of them died later.");
}
