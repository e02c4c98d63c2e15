using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Segment;

/// <summary>A report whose text is cut into sentences and words.</summary>
/// <param name="Source">The clean report.</param>
/// <param name="Sentences">In the order of the text; none for blocks that are not read.</param>
/// <param name="Notes">The source's notes, then what segmenting had to add.</param>
public sealed record SegmentedReport(
    CleanReport Source, ImmutableArray<SegmentedSentence> Sentences, ImmutableArray<Note> Notes);

/// <summary>A sentence as spans of words into <see cref="CleanReport.Text"/>.</summary>
/// <param name="Block">Index into <see cref="CleanReport.Blocks"/>.</param>
/// <param name="Tokens">At least one; in order, never overlapping.</param>
public sealed record SegmentedSentence(int Block, ImmutableArray<Span> Tokens)
{
    public Span At => Tokens[0].Join(Tokens[^1]);
}
