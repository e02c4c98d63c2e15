using Attest.App.Desk.Figures.Rivals;
using Attest.Model;

namespace Attest.Tests.App.Desk.Figures;

public sealed class RivalMarkTests
{
    [Theory]
    [InlineData(Bound.Exact, MarkShape.Dot)]
    [InlineData(Bound.About, MarkShape.Blur)]
    [InlineData(Bound.AtLeast, MarkShape.DotUp)]
    [InlineData(Bound.MoreThan, MarkShape.RingUp)]
    [InlineData(Bound.AtMost, MarkShape.DotDown)]
    [InlineData(Bound.FewerThan, MarkShape.RingDown)]
    public void Each_bound_has_its_shape_and_no_other_number(Bound bound, MarkShape shape)
    {
        Assert.Equal(new(shape, 12, 12, false, false), RivalMark.Of(new(12, bound)));
    }

    [Fact]
    public void Between_two_numbers_is_a_bar()
    {
        Assert.Equal(new(MarkShape.Bar, 10, 14, false, false), RivalMark.Of(new(10, Bound.Between, 14)));
    }

    [Fact]
    public void What_has_no_number_has_no_place_on_a_scale()
    {
        Assert.Null(RivalMark.Of(Figure.Vague));
    }
}
