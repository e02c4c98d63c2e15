using Attest.Tests.House;

namespace Attest.Tests.Extract.Trees;

/// <summary>Reads the cases of a .conllu file beside this class; README.md tells their form.</summary>
static class DrawnTrees
{
    public const string Folder = "test/Attest.Tests/Extract/Trees/";

    const int Columns = 10;

    /// <summary>All cases of the files whose name starts with <paramref name="prefix"/>.</summary>
    public static IReadOnlyList<DrawnCase> Of(string prefix) =>
        [.. TrackedFiles.Under(Folder + prefix, ".conllu").SelectMany(path => Read(path[Folder.Length..], TrackedFiles.Lines(path)))];

    /// <exception cref="FormatException">A line is not in the form; the message names file and line.</exception>
    public static IReadOnlyList<DrawnCase> Read(string file, string[] lines)
    {
        var cases = new List<DrawnCase>();
        var (expected, sentences, words) = (new List<string>(), new List<string>(), new List<string[]>());
        for (var at = 0; at <= lines.Length; at++)
        {
            var line = at < lines.Length ? lines[at] : "";
            if (line.Length == 0 && words.Count > 0)
            {
                sentences.Add(Sentence(words));
                words = [];
            }
            else if (Value(line, "# case = ") is { } name)
            {
                cases.Add(new($"{file}: {name}", expected = [], sentences = []));
            }
            else if (Value(line, "# reads = ") is { } reads)
            {
                expected.Add(reads);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                words.Add(line.Split('\t') is { Length: Columns } columns && cases.Count > 0 ? columns
                    : throw new FormatException($"{file}:{at + 1}: a word has {Columns} columns parted by tabs, below a case"));
            }
        }

        return cases.Find(drawn => drawn.Expected.Count == 0 || drawn.Sentences.Count == 0) is { } bare
            ? throw new FormatException($"{bare.Name}: a case has something to read and a tree")
            : cases;
    }

    static string? Value(string line, string key) => line.StartsWith(key, StringComparison.Ordinal) ? line[key.Length..] : null;

    static string Sentence(List<string[]> words) =>
        string.Join(' ', words.Select((word, at) => Word(word, isGlued: at > 0 && words[at - 1][9].Contains("SpaceAfter=No", StringComparison.Ordinal))))
        + " | " + string.Join(", ", Names(words));

    static string Word(string[] word, bool isGlued) =>
        $"{(isGlued ? "~" : "")}{Escaped(word[1])}/{Escaped(word[2])}/{word[3]}:{word[4]}/{word[6]}/{word[7]}";

    static string Escaped(string text) => text.Replace("/", "\\s", StringComparison.Ordinal);

    // The last column of a name's first word says "Name=Person:3": a person, three words long.
    static IEnumerable<string> Names(List<string[]> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var name = words[at][9].Split('|').FirstOrDefault(mark => mark.StartsWith("Name=", StringComparison.Ordinal));
            if (name?[5..].Split(':') is [var kind, var length]) yield return $"{kind} {at + 1}-{at + int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)}";
        }
    }
}
