using Attest.Model;
using Attest.Reconcile;

namespace Attest.Tests.Reconcile;

public sealed class FigureWordsTests
{
    public static TheoryData<Bound, int, int, bool> Allowed => new()
    {
        { Bound.Exact, 12, 12, true },
        { Bound.Exact, 12, 13, false },
        { Bound.About, 30, 32, true },
        { Bound.About, 30, 40, false },
        { Bound.AtLeast, 20, 27, true },
        { Bound.AtLeast, 20, 19, false },
        { Bound.MoreThan, 70, 73, true },
        { Bound.MoreThan, 70, 70, true },
        { Bound.MoreThan, 70, 69, false },
        { Bound.AtMost, 40, 12, true },
        { Bound.FewerThan, 40, 41, false },
    };

    [Theory, MemberData(nameof(Allowed))]
    public void Words_allow_what_their_speaker_could_accept(Bound bound, int value, int asked, bool expected) =>
        Assert.Equal(expected, FigureWords.Allow(new(value, bound), asked));

    [Fact]
    public void A_range_allows_its_ends_and_a_vague_figure_nothing()
    {
        var range = new Figure(15, Bound.Between, 20);
        Assert.True(FigureWords.Allow(range, 15) && FigureWords.Allow(range, 20) && !FigureWords.Allow(range, 21));
        Assert.False(FigureWords.Allow(Figure.Vague, 5));
        Assert.Equal(20, FigureWords.Top(range));
    }

    public static TheoryData<Figure[], Figure> Sums => new()
    {
        { [Figure.Exactly(15), Figure.Exactly(2), Figure.Exactly(10)], Figure.Exactly(27) },
        { [Figure.Exactly(15), new(5, Bound.AtLeast)], new(20, Bound.AtLeast) },
        { [new(10, Bound.About), new(5, Bound.AtLeast)], new(15, Bound.About) },
        { [Figure.Exactly(15), Figure.Vague], new(15, Bound.AtLeast) },
        { [Figure.Vague, Figure.Vague], Figure.Vague },
        { [new(10, Bound.Between, 12), Figure.Exactly(3)], new(13, Bound.Between, 15) },
        { [new(10, Bound.AtMost), new(4, Bound.FewerThan)], new(14, Bound.AtMost) },
        { [Figure.Exactly(int.MaxValue), Figure.Exactly(1)], Figure.Vague },
    };

    [Theory, MemberData(nameof(Sums))]
    public void A_sum_is_worded_as_loosely_as_its_loosest_part(Figure[] figures, Figure expected) =>
        Assert.Equal(expected, FigureWords.Sum(figures));
}
