namespace Attest.Model;

/// <summary>How the words bound a value; the register's names are these in snake case.</summary>
public enum Bound { Exact, About, AtLeast, MoreThan, AtMost, FewerThan, Between, Vague }

/// <summary>A number as a sentence words it.</summary>
/// <remarks>
/// Unit: persons or things. "At least 12" is 12 with <see cref="Bound.AtLeast"/>; "dozens" has no value and is
/// <see cref="Bound.Vague"/>: a house rule turns it into numbers at export, never here.
/// Error: the bound restates the words; it is not a confidence interval.
/// </remarks>
/// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
/// <exception cref="ArgumentException">A vague figure has a value, another kind has none, or only one of bound and upper end says "between".</exception>
public sealed record Figure(int? Value, Bound Bound, int? High = null)
{
    /// <summary>The number given, the lower end with <see cref="Bound.Between"/>; null when the words give none.</summary>
    public int? Value { get; } = Value is null or >= 0 ? Value
        : throw new ArgumentOutOfRangeException(nameof(Value), Value, "A count is 0 or more.");

    /// <summary>How the words bound the value.</summary>
    public Bound Bound { get; } = Value is null == (Bound == Bound.Vague) ? Bound
        : throw new ArgumentException($"A figure is vague exactly when it has no value, and this one is {Bound}.", nameof(Bound));

    /// <summary>Upper end, with <see cref="Bound.Between"/> only.</summary>
    public int? High { get; } = High is not null == (Bound == Bound.Between) ? High
        : throw new ArgumentException("An upper end belongs to \"between\" and to nothing else.", nameof(High));

    public static Figure Vague { get; } = new(null, Bound.Vague);

    public static Figure Exactly(int value) => new(value, Bound.Exact);
}
