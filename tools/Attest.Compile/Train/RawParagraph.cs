using System.Text;
using Attest.Model;

namespace Attest.Compile.Train;

/// <summary>A paragraph of a treebank as running text, with the places of its words and the ends of its sentences.</summary>
/// <param name="Ends">One past the last word of each sentence.</param>
sealed record RawParagraph(string Text, Span[] Words, HashSet<int> Ends, bool StartsDocument)
{
    public static IEnumerable<RawParagraph> Of(IEnumerable<TreebankSentence> sentences)
    {
        var paragraph = new List<TreebankSentence>();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && paragraph.Count > 0)
            {
                yield return Join(paragraph);
                paragraph.Clear();
            }

            paragraph.Add(sentence);
        }

        if (paragraph.Count > 0) yield return Join(paragraph);
    }

    static RawParagraph Join(List<TreebankSentence> sentences)
    {
        var (text, words, ends) = (new StringBuilder(), new List<Span>(), new HashSet<int>());
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence.Words)
            {
                words.Add(new(text.Length, text.Length + word.Form.Length));
                text.Append(word.Form);
                if (word.SpaceAfter) text.Append(' ');
            }

            ends.Add(words.Count);
        }

        return new(text.ToString().TrimEnd(), [.. words], ends, sentences[0].StartsDocument);
    }
}
