using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>What reading one report gives: the report's facts and its claims. Everything Link and Reconcile see of it.</summary>
/// <param name="Source">The clean report (its text and blocks are stored beside the claims).</param>
/// <param name="Claims">In the order they stand in the text.</param>
/// <param name="Statements">Who said what in this report, claims or not, for folding relays and for "why".</param>
public sealed record ReadReport(
    CleanReport Source, ImmutableArray<Claim> Claims, ImmutableArray<Statement> Statements, ImmutableArray<Note> Notes)
{
    /// <summary>Victims, and those said to have done it, whom the report names; in the order of the text.</summary>
    public ImmutableArray<NamedPerson> People { get; init; } = [];
}

/// <summary>A statement that the report attributes: speaker, relays, and the words.</summary>
/// <param name="At">Where the words stand.</param>
/// <param name="Content">The words.</param>
public sealed record Statement(Speaker Speaker, ImmutableArray<string> Via, Span At, string Content, Stance Stance);
