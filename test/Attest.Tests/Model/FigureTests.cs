using Attest.Model;

namespace Attest.Tests.Model;

public sealed class FigureTests
{
    public static TheoryData<Bound> Numbered => [.. Enum.GetValues<Bound>().Where(bound => bound is not (Bound.Vague or Bound.Between))];

    [Theory, MemberData(nameof(Numbered))]
    public void A_bound_that_has_a_number_takes_any_count(Bound bound)
    {
        Assert.Equal(0, new Figure(0, bound).Value);
        Assert.Equal(int.MaxValue, new Figure(int.MaxValue, bound).Value);
    }

    [Theory, MemberData(nameof(Numbered))]
    public void A_bound_that_has_a_number_is_refused_without_one(Bound bound) => Assert.Throws<ArgumentException>(() => new Figure(null, bound));

    [Fact]
    public void A_vague_figure_has_no_number() => Assert.Throws<ArgumentException>(() => new Figure(12, Bound.Vague));

    [Fact]
    public void A_count_below_nought_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Figure(-1, Bound.Exact));

    [Fact]
    public void An_upper_end_belongs_to_between_and_to_nothing_else()
    {
        Assert.Throws<ArgumentException>(() => new Figure(12, Bound.Between));
        Assert.Throws<ArgumentException>(() => new Figure(12, Bound.AtLeast, 15));
        Assert.Equal(15, new Figure(12, Bound.Between, 15).High);
    }

    [Fact]
    public void Figures_are_equal_by_what_they_say()
    {
        Assert.Equal(Figure.Exactly(12), new Figure(12, Bound.Exact));
        Assert.NotEqual(Figure.Exactly(12), new Figure(12, Bound.AtLeast));
        Assert.NotEqual(new Figure(12, Bound.Between, 15), new Figure(12, Bound.Between, 16));
    }
}
