using System.Collections.Immutable;
using Attest.Model;

namespace Attest.App.Desk.Reports;

/// <summary>A report's text cut at every border of a claim, of speech and of a withheld name.</summary>
/// <param name="Blocks">In the order of the text.</param>
public sealed record MarkedText(ImmutableArray<MarkedBlock> Blocks)
{
    /// <param name="claims">Claims of the report.</param>
    /// <param name="statements">Who says what in it.</param>
    /// <param name="withheld">Runs of the text that are not shown, in order.</param>
    public static MarkedText Of(CleanReport source, IReadOnlyList<Claim> claims, IReadOnlyList<Statement> statements, IReadOnlyList<Span> withheld) =>
        new([.. source.Blocks.Select(block => new MarkedBlock(block.Kind, block.IsRead, Runs(
            source.Text, block.At, [.. claims.Where(claim => claim.At.Overlaps(block.At))],
            [.. statements.Where(said => said.At.Overlaps(block.At))], [.. withheld.Where(name => name.Overlaps(block.At))])))]);

    static ImmutableArray<MarkedRun> Runs(string text, Span block, ImmutableArray<Claim> claims, ImmutableArray<Statement> statements, ImmutableArray<Span> withheld)
    {
        var spans = claims.Select(claim => claim.At).Concat(statements.Select(said => said.At)).Concat(withheld);
        var borders = spans.SelectMany(span => new[] { span.Start, span.End }).Where(block.Contains).Append(block.Start).Append(block.End).Distinct().Order().ToList();
        return [.. borders.Zip(borders.Skip(1)).Select(pair => Run(text, new(pair.First, pair.Second), claims, statements, withheld))];
    }

    static MarkedRun Run(string text, Span at, ImmutableArray<Claim> claims, ImmutableArray<Statement> statements, ImmutableArray<Span> withheld)
    {
        // The shortest is the innermost: its words are more its own.
        var inner = claims.Where(claim => claim.At.Contains(at)).OrderBy(claim => claim.At.Length).ThenBy(claim => claim.Id, StringComparer.Ordinal);
        var said = statements.Where(said => said.At.Contains(at)).OrderBy(said => said.At.Length).ThenBy(said => said.At.Start).FirstOrDefault();
        return new(at, at.Of(text), [.. inner], said, withheld.Any(name => name.Contains(at)));
    }
}

/// <param name="IsRead">False for menus, bylines and the like.</param>
public sealed record MarkedBlock(BlockKind Kind, bool IsRead, ImmutableArray<MarkedRun> Runs);

/// <summary>Words between two borders.</summary>
/// <param name="Claims">Those whose words they are, innermost first.</param>
/// <param name="Said">The innermost statement that holds them, or null.</param>
/// <param name="IsWithheld">True for a name that is not shown.</param>
public sealed record MarkedRun(Span At, string Text, ImmutableArray<Claim> Claims, Statement? Said, bool IsWithheld);
