namespace Attest.Model;

/// <summary>A half-open run of the report's text.</summary>
/// <remarks>Unit: UTF-16 code units from the start of the report's text (see <see cref="CleanReport.Text"/>).</remarks>
/// <exception cref="ArgumentOutOfRangeException">The start is negative or after the end.</exception>
public readonly record struct Span(int Start, int End)
{
    /// <summary>First unit; 0 or more.</summary>
    public int Start { get; } = Start >= 0 ? Start
        : throw new ArgumentOutOfRangeException(nameof(Start), Start, "A span starts at 0 or later.");

    /// <summary>One past the last unit.</summary>
    public int End { get; } = End >= Start ? End
        : throw new ArgumentOutOfRangeException(nameof(End), End, "A span ends where it starts, or later.");

    /// <summary>Number of units.</summary>
    public int Length => End - Start;

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    public bool Contains(int position) => Start <= position && position < End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The least span that holds both.</summary>
    public Span Join(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words in <paramref name="text"/> that the span marks.</summary>
    public string Of(string text) => text[Start..End];
}
