using System.Collections.Immutable;

namespace Attest.Store.Verify;

/// <summary>Counts problems and keeps the first of them.</summary>
sealed class ProblemList
{
    readonly List<string> first = [];

    public int Count { get; private set; }

    public ImmutableArray<string> First => [.. first];

    public void Add(string problem)
    {
        Count++;
        if (first.Count < Verification.MostProblems) first.Add(problem);
    }

    public void AddAll(ImmutableArray<string> problems)
    {
        foreach (var problem in problems) Add(problem);
    }

    public void Require(bool holds, string problem)
    {
        if (!holds) Add(problem);
    }
}
