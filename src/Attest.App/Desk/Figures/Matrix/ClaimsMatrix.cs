using System.Collections.Immutable;

namespace Attest.App.Desk.Figures.Matrix;

/// <summary>What each origin says of each thing: rows are figures and facts, columns origins.</summary>
/// <param name="LeftOut">Origins for which there was no room: those with the fewest claims.</param>
public sealed record ClaimsMatrix(ImmutableArray<MatrixOrigin> Origins, ImmutableArray<MatrixRow> Rows, int LeftOut);

/// <param name="Key">As in the register.</param>
/// <param name="Name">As first told.</param>
/// <param name="Reports">How many reports carry it; at least 1.</param>
public sealed record MatrixOrigin(string Key, string Name, int Reports);

/// <param name="Cells">One per origin; empty where it says nothing of it.</param>
public sealed record MatrixRow(string Heading, ImmutableArray<ImmutableArray<MatrixEntry>> Cells);

/// <summary>One thing that one origin says.</summary>
/// <param name="Claim">Id of the first claim that says it.</param>
/// <param name="How">"denied", "alleged"; empty when simply asserted.</param>
public sealed record MatrixEntry(string Words, string How, string Claim);
