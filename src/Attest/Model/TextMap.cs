namespace Attest.Model;

/// <summary>Where a run of a report's text stood in the decoded original, where the two differ.</summary>
/// <param name="At">The run in <see cref="CleanReport.Text"/>.</param>
/// <param name="Source">The same words in the decoded original, with its entities and line breaks.</param>
public sealed record TextMap(Span At, Span Source);
