using System.Globalization;

namespace Attest.Compile.Train;

/// <summary>Copies of treebank sentences with a speaker put behind them, as reports have it and web treebanks seldom do.</summary>
/// <param name="ends">Rows of said.tsv.</param>
/// <param name="given">Given names to draw from.</param>
/// <param name="family">Family names to draw from.</param>
sealed class SaidSentences(string[] ends, string[] given, string[] family)
{
    /// <summary>Of a thousand sentences that could have a speaker put behind them.</summary>
    const int Copied = 120;

    const int Shortest = 6;

    public static SaidSentences Load(string folder)
    {
        string[][] names = [.. Rows(Path.Combine(folder, "lists", "person-names.tsv")).Select(row => row.Split('\t'))];
        return new(
            [.. Rows(Path.Combine(folder, "treebank", "said.tsv"))],
            [.. names.Where(row => row[1].Contains('f', StringComparison.Ordinal)).Select(row => row[0])],
            [.. names.Where(row => row[1].Contains('l', StringComparison.Ordinal)).Select(row => row[0])]);
    }

    public IEnumerable<TreebankSentence> Of(IEnumerable<TreebankSentence> sentences)
    {
        var draw = new Draw(21);
        foreach (var sentence in sentences)
            if (CanBeSaid(sentence) && draw.Of1000(Copied)) yield return WithSpeaker(sentence, draw);
    }

    /// <summary>The sentence without its full stop, a comma, who said it, and the full stop.</summary>
    public TreebankSentence WithSpeaker(TreebankSentence sentence, Draw draw)
    {
        var rows = One(ends, draw).Split(' ').Select(word => Named(word, draw).Split('/')).ToArray();
        var (body, first) = (sentence.Words.Count - 1, sentence.Words.Count);
        var count = first + rows.Length + 1;
        var root = sentence.Words.Select((word, at) => (word, at)).First(word => word.word.Relation == "root").at;
        var saying = Array.FindIndex(rows, row => row[4] == "0");
        List<TreebankWord> words = [.. sentence.Words.Take(body).Select((word, at) => at != root ? word
            : saying < 0 ? word with { Head = count } : word with { Head = first + saying, Relation = "ccomp" })];
        words.Add(new(",", ",", "PUNCT", ",", root, "punct", true, "_"));
        foreach (var row in rows)
        {
            var head = row[4] switch { "0" => count, "S" => root, _ => first + int.Parse(row[4], CultureInfo.InvariantCulture) - 1 };
            words.Add(new(row[0], row[1], row[2], row[3], head, row[5], true, "_"));
        }

        words.Add(sentence.Words[body] with { Head = saying < 0 ? root : first + saying });
        return sentence with { Words = words };
    }

    static bool CanBeSaid(TreebankSentence sentence) =>
        sentence.Words.Count >= Shortest && sentence.Words[^1] is { Form: "." } stop
        && sentence.Words.Single(word => word.Relation == "root") is { Coarse: "VERB" or "ADJ" or "NOUN", Lemma: not ("say" or "tell" or "add") }
        && stop.Head < sentence.Words.Count;

    string Named(string word, Draw draw) => !word.Contains('@', StringComparison.Ordinal) ? word
        : word.Replace("@given", One(given, draw), StringComparison.Ordinal).Replace("@family", One(family, draw), StringComparison.Ordinal);

    static string One(string[] items, Draw draw) => items[(int)(draw.Next() % (ulong)items.Length)];

    static IEnumerable<string> Rows(string file) => File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#');
}
