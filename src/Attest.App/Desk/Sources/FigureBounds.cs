using Attest.Model;

namespace Attest.App.Desk.Sources;

/// <summary>The counts that a figure's words allow.</summary>
/// <param name="Least">0 or more.</param>
/// <param name="Most">At least <paramref name="Least"/>.</param>
public readonly record struct FigureBounds(long Least, long Most)
{
    /// <summary>Null where the words give no number.</summary>
    public static FigureBounds? Of(Figure figure) => figure.Value is not { } value ? null : figure.Bound switch
    {
        Bound.AtLeast => new(value, long.MaxValue),
        Bound.MoreThan => new(value + 1L, long.MaxValue),
        Bound.AtMost => new(0, value),
        Bound.FewerThan => new(0, Math.Max(0, value - 1L)),
        Bound.Between => new(value, figure.High ?? value),
        // How far "about" reaches nobody told: the number itself.
        _ => new(value, value),
    };

    public bool Allows(FigureBounds other) => Least <= other.Most && other.Least <= Most;
}
