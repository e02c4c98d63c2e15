using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Link;

/// <summary>A statement as linking compares it: whose it is, where it stands, and its words as runs.</summary>
public sealed record SaidWords(string Key, Span At, Shingles Runs)
{
    /// <summary>Words in a run, fewer than for whole reports: statements are short.</summary>
    const int RunLength = 3;

    const int FewestRuns = 4;
    const int MostStatements = 100;

    /// <summary>Those of a report that are long enough to be told from others.</summary>
    public static ImmutableArray<SaidWords> Of(ReadReport report) =>
    [
        .. report.Statements.Take(MostStatements)
            .Select(said => new SaidWords(said.Speaker.Key, said.At, Shingles.Of(ReportWords.Of(said.Content), RunLength)))
            .Where(said => said.Runs.Count >= FewestRuns),
    ];
}
