using System.Text;

namespace Attest.Bench.Copies;

/// <summary>Prose of invented words that are as common and as rare as those of a language: a few make up half of a text, most come once.</summary>
sealed class MadeProse
{
    const int Vocabulary = 30_000;

    static readonly string[] Common =
        ["the", "of", "and", "to", "in", "a", "that", "was", "for", "on", "with", "said", "by", "at", "from", "were", "it", "is", "as", "had", "his", "have", "has", "they", "who", "been", "an", "but", "are", "which", "their", "after", "not", "he", "its", "two", "more", "when", "one", "be"];

    static readonly string[] Syllables = ["ka", "ro", "mi", "ta", "ven", "dol", "shu", "bar", "ne", "gri", "po", "las", "tor", "un", "el", "sa", "qui", "der", "om", "ti"];

    readonly string[] words;

    public MadeProse(int seed)
    {
        var draw = new Random(seed);
        words = [.. Enumerable.Range(0, Vocabulary).Select(at => string.Concat(Enumerable.Range(0, 2 + (at % 3)).Select(_ => Syllables[draw.Next(Syllables.Length)])))];
    }

    public string Sentence(Random draw)
    {
        var text = new StringBuilder();
        var length = draw.Next(9, 30);
        for (var at = 0; at < length; at++) text.Append(at == 0 ? "" : " ").Append(Word(draw));
        return text.Append('.').ToString();
    }

    /// <summary>A word that is no common one, by its rank from 0.</summary>
    public string Rare(int rank) => words[rank];

    /// <summary>Nearly half of the words are the common ones; the others come about as often as their rank is high.</summary>
    public string Word(Random draw)
    {
        if (draw.Next(100) < 45) return Common[(int)(Common.Length * draw.NextDouble() * draw.NextDouble())];
        return words[(int)Math.Exp(draw.NextDouble() * Math.Log(words.Length)) - 1];
    }
}
