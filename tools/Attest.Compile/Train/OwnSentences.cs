namespace Attest.Compile.Train;

/// <summary>
/// Reads the project's own tagged sentences: word/Penn tag, or word/Penn tag/lemma, the tag with a universal one before it where that is
/// not the usual ("AUX.VBD"); no trees.
/// </summary>
static class OwnSentences
{
    static readonly Dictionary<string, string> Coarse = new(StringComparer.Ordinal)
    {
        ["NN"] = "NOUN", ["NNS"] = "NOUN", ["NNP"] = "PROPN", ["NNPS"] = "PROPN", ["DT"] = "DET", ["CD"] = "NUM", ["JJ"] = "ADJ", ["JJS"] = "ADJ",
        ["RB"] = "ADV", ["IN"] = "ADP", ["RP"] = "ADP", ["CC"] = "CCONJ", ["PRP"] = "PRON", ["."] = "PUNCT", [","] = "PUNCT",
        ["VB"] = "VERB", ["VBD"] = "VERB", ["VBN"] = "VERB", ["VBG"] = "VERB", ["VBP"] = "VERB", ["VBZ"] = "VERB",
        ["POS"] = "PART", ["TO"] = "PART", ["PRP$"] = "PRON", ["MD"] = "AUX",
    };

    /// <exception cref="InvalidDataException">A tag is not known.</exception>
    public static IEnumerable<TreebankSentence> Read(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return new("", true, true, [.. line.Split(' ').Select(Word)]);
    }

    static TreebankWord Word(string text)
    {
        var parts = text.Split('/');
        var dot = parts[1].IndexOf('.', StringComparison.Ordinal);
        var fine = dot > 0 ? parts[1][(dot + 1)..] : parts[1];
        if (!Coarse.TryGetValue(fine, out var coarse)) throw new InvalidDataException($"{text} has a tag that is not known.");
        return new(parts[0], parts.Length > 2 ? parts[2] : "_", dot > 0 ? parts[1][..dot] : coarse, fine, 0, "", true, "_");
    }
}
