using System.Collections.Frozen;
using Attest.Segment.Learned;

namespace Attest.Segment;

/// <summary>Where words and sentences end, as learnt from treebanks.</summary>
/// <param name="Words">Labels: 0 join, 1 cut.</param>
/// <param name="Sentences">Labels: 0 go on, 1 end.</param>
/// <param name="Splits">Lower-case words written as one that are two ("cannot"), with the length of the first.</param>
sealed record BoundaryModel(LinearModel Words, LinearModel Sentences, FrozenDictionary<string, int> Splits)
{
    public static BoundaryModel Load()
    {
        var reader = new ModelReader(EmbeddedModels.Open("boundaries"));
        return Read(ref reader);
    }

    public static BoundaryModel Read(ref ModelReader reader)
    {
        var (words, sentences) = (LinearModel.Read(ref reader), LinearModel.Read(ref reader));
        var (split, lengths) = (reader.ReadStrings(), reader.ReadArray<int>().ToArray());
        return new(words, sentences, split.Zip(lengths).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }
}
