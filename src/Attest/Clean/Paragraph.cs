using Attest.Model;

namespace Attest.Clean;

/// <summary>A run of text that belongs together, on its way to a block.</summary>
/// <param name="Text">Its words as they stand, line ends included.</param>
/// <param name="Kind">What it is, once known.</param>
sealed record Paragraph(Span At, string Text, BlockKind? Kind = null)
{
    public string Folded { get; } = Wording.Fold(Text);

    public int Words { get; } = Wording.Count(Text);

    public bool EndsSentence { get; } = Wording.EndsSentence(Text);

    public bool IsOpen => Kind is null;

    /// <summary>A run of this paragraph, counted from its start, without the white space at its ends.</summary>
    public Paragraph Piece(int start, int end, BlockKind? kind)
    {
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return new(new(At.Start + start, At.Start + end), Text[start..end], kind);
    }
}
