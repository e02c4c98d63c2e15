namespace Attest.Compile.Train;

/// <summary>Reads the project's own tagged sentences: word/Penn tag, or word/Penn tag/lemma; no trees.</summary>
static class OwnSentences
{
    static readonly Dictionary<string, string> Coarse = new(StringComparer.Ordinal)
    {
        ["NN"] = "NOUN", ["NNS"] = "NOUN", ["NNP"] = "PROPN", ["DT"] = "DET", ["CD"] = "NUM", ["JJ"] = "ADJ", ["JJS"] = "ADJ",
        ["RB"] = "ADV", ["IN"] = "ADP", ["RP"] = "ADP", ["CC"] = "CCONJ", ["PRP"] = "PRON", ["."] = "PUNCT", [","] = "PUNCT",
        ["VB"] = "VERB", ["VBD"] = "VERB", ["VBN"] = "VERB", ["VBG"] = "VERB", ["VBP"] = "VERB", ["VBZ"] = "VERB",
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
        var isHelper = parts[1].StartsWith("AUX.", StringComparison.Ordinal);
        var fine = isHelper ? parts[1][4..] : parts[1];
        if (!Coarse.TryGetValue(fine, out var coarse)) throw new InvalidDataException($"{text} has a tag that is not known.");
        return new(parts[0], parts.Length > 2 ? parts[2] : "_", isHelper ? "AUX" : coarse, fine, 0, "", true, "_");
    }
}
