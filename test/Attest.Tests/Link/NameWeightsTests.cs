using System.Collections.Immutable;
using Attest.Link;

namespace Attest.Tests.Link;

public sealed class NameWeightsTests
{
    [Fact]
    public void Reports_with_a_name_are_counted_once_each()
    {
        var weights = new NameWeights([Report("a", ["arda", "belt"]), Report("b", ["arda"]), Report("c", [])]);
        Assert.Equal((2, 1, 0), (weights.ReportsWith("arda"), weights.ReportsWith("belt"), weights.ReportsWith("vesk")));
    }

    [Fact]
    public void The_same_names_are_fully_alike_and_none_in_common_not_at_all()
    {
        ReportProfile[] reports = [Report("a", ["arda", "belt"]), Report("b", ["arda", "belt"]), Report("c", ["vesk"]), Report("d", [])];
        var weights = new NameWeights(reports);
        Assert.Equal(1, weights.Likeness(reports[0], reports[1]), 9);
        Assert.Equal(0, weights.Likeness(reports[0], reports[2]));
        Assert.Equal(0, weights.Likeness(reports[0], reports[3]));
    }

    [Fact]
    public void A_rare_name_in_common_tells_more_than_a_common_one()
    {
        ReportProfile[] reports = [Report("a", ["arda", "capital"]), Report("b", ["arda", "harbour"]), Report("c", ["capital", "mill"]), Report("d", ["capital", "quay"]), Report("e", ["capital"])];
        var weights = new NameWeights(reports);
        Assert.True(weights.Likeness(reports[0], reports[1]) > weights.Likeness(reports[0], reports[2]));
    }

    [Fact]
    public void Likeness_does_not_depend_on_who_is_asked_first()
    {
        ReportProfile[] reports = [Report("a", ["arda", "capital", "vesk"]), Report("b", ["arda", "harbour"]), Report("c", ["capital"])];
        var weights = new NameWeights(reports);
        foreach (var one in reports)
            foreach (var other in reports) Assert.Equal(weights.Likeness(one, other), weights.Likeness(other, one));
    }

    [Fact]
    public void The_rarest_names_come_first_and_equals_in_order()
    {
        ReportProfile[] reports = [Report("a", ["arda", "belt", "capital"]), Report("b", ["arda", "belt", "capital"]), Report("c", ["capital"])];
        Assert.Equal(["arda", "belt"], new NameWeights(reports).RarestShared(reports[0], reports[1], 2));
    }

    [Fact]
    public void Reports_of_other_things_change_no_likeness_until_there_are_twice_as_many()
    {
        ReportProfile[] reports = [Report("a", ["arda", "belt", "capital"]), Report("b", ["arda", "capital", "quay"]), Report("c", ["capital"]), Report("d", ["mill"])];
        double With(int others) => new NameWeights([.. reports, .. Enumerable.Range(0, others).Select(at => Report("x" + at, ["name" + at]))]).Likeness(reports[0], reports[1]);
        Assert.Equal(With(0), With(3));
        Assert.NotEqual(With(0), With(4));
        Assert.Equal(With(4), With(11));
    }

    [Fact]
    public void A_name_weighs_the_same_until_twice_as_many_reports_have_it()
    {
        ReportProfile[] pair = [Report("a", ["arda", "belt"]), Report("b", ["arda", "quay"])];
        // Sixteen reports in all, so many of them with the name.
        double With(int more) => new NameWeights([.. pair, .. Enumerable.Range(0, 14).Select(at => Report("x" + at, at < more ? ["arda"] : ["vesk"]))]).Likeness(pair[0], pair[1]);
        Assert.Equal(With(0), With(1));
        Assert.True(With(2) < With(1));
        Assert.Equal(With(2), With(5));
    }

    // Of forty reports a tenth is four.
    [Theory]
    [InlineData(1, 40, false)]
    [InlineData(2, 40, true)]
    [InlineData(4, 40, true)]
    [InlineData(5, 40, false)]
    [InlineData(2, 3, true)]
    [InlineData(3, 3, false)]
    [InlineData(8, 400, true)]
    [InlineData(9, 400, false)]
    public void A_person_in_two_reports_and_few_more_is_rare(int reportsWith, int reports, bool expected)
    {
        var profiles = Enumerable.Range(0, reports).Select(at => Report($"r{at}", [], at < reportsWith ? ["omar said"] : [])).ToList();
        Assert.Equal(expected, new NameWeights(profiles).IsRare("omar said"));
    }

    [Fact]
    public void Only_rare_persons_are_shared()
    {
        ReportProfile[] reports = [Report("a", [], ["anna berg", "omar said"]), Report("b", [], ["anna berg", "omar said"]), Report("c", [], ["anna berg"]), Report("d", [], ["anna berg"])];
        Assert.Equal(["omar said"], new NameWeights(reports).SharedPeople(reports[0], reports[1]));
    }

    static ReportProfile Report(string name, ImmutableArray<string> names, ImmutableArray<string>? people = null) =>
        new(new ToldReport(name).Id, null, names, people ?? []);
}
