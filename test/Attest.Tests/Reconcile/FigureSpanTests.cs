using Attest.Model;
using Attest.Reconcile;

namespace Attest.Tests.Reconcile;

public sealed class FigureSpanTests
{
    public static TheoryData<Figure[], Figure, Figure, Figure> Cases => new()
    {
        { [new(22, Bound.AtLeast), new(34, Bound.About)], new(22, Bound.AtLeast), new(34, Bound.About), new(34, Bound.About) },
        { [Figure.Exactly(4), Figure.Exactly(9)], Figure.Exactly(4), Figure.Exactly(9), Figure.Exactly(4) },
        { [Figure.Exactly(4), Figure.Exactly(9), Figure.Exactly(9)], Figure.Exactly(4), Figure.Exactly(9), Figure.Exactly(9) },
        { [new(2, Bound.AtLeast), new(4, Bound.AtLeast), new(6, Bound.AtLeast)], new(2, Bound.AtLeast), new(6, Bound.AtLeast), new(6, Bound.AtLeast) },
        { [Figure.Vague, Figure.Exactly(12)], Figure.Exactly(12), Figure.Exactly(12), Figure.Exactly(12) },
        { [Figure.Vague], Figure.Vague, Figure.Vague, Figure.Vague },
        { [new(15, Bound.Between, 20), Figure.Exactly(18)], new(15, Bound.Between, 20), new(15, Bound.Between, 20), Figure.Exactly(18) },
        { [new(5, Bound.AtLeast), Figure.Exactly(5)], Figure.Exactly(5), Figure.Exactly(5), Figure.Exactly(5) },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Origins_span_from_lowest_to_highest(Figure[] totals, Figure lowest, Figure highest, Figure widest)
    {
        var span = FigureSpan.Of([.. totals.Select((figure, at) => new OriginTotal("o" + at, null, figure, false, ["c"], []))]);
        Assert.Equal((lowest, highest, widest), (span.Lowest, span.Highest, span.Widest));
    }

    [Fact]
    public void No_totals_span_nothing() => Assert.Equal(Figure.Vague, FigureSpan.Of([]).Lowest);
}
