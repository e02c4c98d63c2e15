using System.Globalization;

namespace Attest.Compile.Train;

/// <summary>Reads treebanks in CoNLL-U.</summary>
static class Conllu
{
    public static IReadOnlyList<TreebankSentence> Read(string path)
    {
        using var reader = new StreamReader(path);
        return [.. Read(reader)];
    }

    public static IEnumerable<TreebankSentence> Read(TextReader reader)
    {
        var block = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) { block.Add(line); continue; }
            if (block.Count > 0) yield return Sentence(block);
            block.Clear();
        }

        if (block.Count > 0) yield return Sentence(block);
    }

    static TreebankSentence Sentence(List<string> lines)
    {
        var rows = lines.Where(line => line[0] != '#').Select(line => line.Split('\t')).ToArray();
        var count = rows.Count(row => IsWord(row[0]));
        var words = new List<TreebankWord>(count);
        var (joinedUntil, spaceAfterJoined) = (0, true);
        foreach (var row in rows)
        {
            if (row[0].Contains('-', StringComparison.Ordinal))
            {
                joinedUntil = Number(row[0][(row[0].IndexOf('-', StringComparison.Ordinal) + 1)..]);
                spaceAfterJoined = HasSpace(row[9]);
            }

            if (!IsWord(row[0])) continue;
            var number = Number(row[0]);
            var space = number < joinedUntil ? false : number == joinedUntil ? spaceAfterJoined : HasSpace(row[9]);
            words.Add(Word(row, count, space));
        }

        var document = lines.Any(line => line.StartsWith("# newdoc", StringComparison.Ordinal));
        var paragraph = document || lines.Any(line => IsParagraph(line));
        var id = lines.FirstOrDefault(line => line.StartsWith("# sent_id = ", StringComparison.Ordinal))?[12..] ?? "";
        return new(id, paragraph, document, words);
    }

    static TreebankWord Word(string[] row, int count, bool space)
    {
        var head = Number(row[6]);
        return new(row[1], row[2], row[3], row[4], head == 0 ? count : head - 1, row[7], space, row[9]);
    }

    static bool IsParagraph(string line) => line == "# newpar" || line.StartsWith("# newpar id", StringComparison.Ordinal);

    static bool IsWord(string id) => id.All(char.IsAsciiDigit);

    static bool HasSpace(string misc) => !misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
