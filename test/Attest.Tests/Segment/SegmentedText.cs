using System.Collections.Immutable;
using Attest.Model;
using Attest.Segment;

namespace Attest.Tests.Segment;

/// <summary>Reports of one block, for tests of segmenting and parsing.</summary>
static class SegmentedText
{
    public static readonly Segmenter Segmenter = Segmenter.Load();

    public static CleanReport Report(string text) => Report(text, [new(BlockKind.Body, new(0, text.Length))]);

    public static CleanReport Report(string text, ImmutableArray<Block> blocks) =>
        new("r-1", "test", "", text, null, null, null, null, null, null, [], "en", blocks, []);

    public static SegmentedReport Of(string text) => Segmenter.Segment(Report(text));

    /// <summary>Words parted by blanks, sentences by " | ".</summary>
    public static string Shown(string text) => string.Join(" | ", Of(text).Sentences
        .Select(sentence => string.Join(' ', sentence.Tokens.Select(token => token.Of(text)))));
}
