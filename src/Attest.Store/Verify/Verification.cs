using System.Collections.Immutable;

namespace Attest.Store.Verify;

/// <summary>What a check of the whole register found.</summary>
/// <param name="Problems">The first of them, in words that name the row; at most <see cref="MostProblems"/>.</param>
/// <param name="ProblemCount">How many there are in all.</param>
public sealed record Verification(
    int Reports, int Readings, int Claims, int Quotes, long LogRows, ImmutableArray<string> Problems, int ProblemCount)
{
    public const int MostProblems = 20;

    /// <summary>Signed heads of the log in the register.</summary>
    public int Heads { get; init; }

    /// <summary>Reports whose words were withdrawn.</summary>
    public int Withdrawn { get; init; }

    public bool IsSound => ProblemCount == 0;
}
