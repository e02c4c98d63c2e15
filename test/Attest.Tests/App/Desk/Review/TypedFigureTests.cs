using Attest.App.Desk.Review;
using Attest.Model;
using Attest.Reconcile.Rulings;

namespace Attest.Tests.App.Desk.Review;

public sealed class TypedFigureTests
{
    public static TheoryData<Figure> Figures =>
    [
        Figure.Vague, Figure.Exactly(12), Figure.Exactly(0), new Figure(12, Bound.About), new Figure(12, Bound.AtLeast), new Figure(12, Bound.MoreThan), new Figure(12, Bound.AtMost),
        new Figure(12, Bound.FewerThan), new Figure(12, Bound.Between, 20), new Figure(1_200, Bound.AtLeast),
    ];

    [Theory, MemberData(nameof(Figures))]
    public void What_stands_in_the_form_is_read_as_the_same_figure(Figure figure) => Assert.Equal(figure, FigureText.Read(TypedFigure.Of(figure)));
}
