using Attest.Parse;

namespace Attest.Compile.Train;

/// <summary>A sentence to learn names from, with what its document tells of its words.</summary>
/// <param name="Labels">B, I, L, U with a kind, and O.</param>
/// <param name="Tags">Numbers of tags, as they will be in use.</param>
/// <param name="Mentions">Those of the document.</param>
/// <param name="Number">Of the sentence in the document.</param>
sealed record NameExample(NamedSentence Sentence, string[] Labels, byte[] Tags, ReportMentions Mentions, int Number)
{
    public static IEnumerable<NameExample> Of(IEnumerable<NamedSentence> sentences)
    {
        var (mentions, number) = (new ReportMentions(), 0);
        foreach (var sentence in sentences)
        {
            if (sentence.StartsDocument) (mentions, number) = (new(), 0);
            foreach (var word in sentence.Words) mentions.Add(word);
            mentions.EndSentence();
            yield return new(sentence, sentence.ToBilou(), [], mentions, number++);
        }
    }
}
