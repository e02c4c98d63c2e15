using Attest.Model;

namespace Attest.App.Desk.Figures.Rivals;

/// <summary>How a figure is drawn: what its words bound, and no more.</summary>
public enum MarkShape
{
    /// <summary>A dot: exactly so many.</summary>
    Dot,

    /// <summary>A ring on a short blurred bar: about so many; the bar's length means nothing.</summary>
    Blur,

    /// <summary>A dot with an arrow to the right: so many or more.</summary>
    DotUp,

    /// <summary>A ring with an arrow to the right: more than so many.</summary>
    RingUp,

    /// <summary>A dot with an arrow to the left: so many or fewer.</summary>
    DotDown,

    /// <summary>A ring with an arrow to the left: fewer than so many.</summary>
    RingDown,

    /// <summary>A bar from one number to another.</summary>
    Bar,
}

/// <summary>One figure on a scale of counts.</summary>
/// <param name="To">Upper end; as <paramref name="From"/> but for a bar.</param>
/// <param name="IsEarlier">True for a figure that its origin gave beside the one it stands by.</param>
/// <param name="IsDenied">True where the speaker denies it.</param>
public sealed record RivalMark(MarkShape Shape, int From, int To, bool IsEarlier, bool IsDenied)
{
    /// <summary>The mark of a figure; null where the words give no number, for which there is no place on a scale.</summary>
    public static RivalMark? Of(Figure figure, bool isEarlier = false, bool isDenied = false) => figure.Value is { } value
        ? new(ShapeOf(figure.Bound), value, figure.High ?? value, isEarlier, isDenied) : null;

    static MarkShape ShapeOf(Bound bound) => bound switch
    {
        Bound.About => MarkShape.Blur,
        Bound.AtLeast => MarkShape.DotUp,
        Bound.MoreThan => MarkShape.RingUp,
        Bound.AtMost => MarkShape.DotDown,
        Bound.FewerThan => MarkShape.RingDown,
        Bound.Between => MarkShape.Bar,
        _ => MarkShape.Dot,
    };
}
