namespace Attest.Compile.Train;

/// <summary>A sentence with its names marked: O, or B and I with PER, LOC or ORG.</summary>
/// <param name="StartsDocument">A document begins here.</param>
/// <param name="Corpus">Number of the corpus, whose annotators had rules of their own; 0 for the one whose rules count.</param>
sealed record NamedSentence(IReadOnlyList<string> Words, IReadOnlyList<string> Labels, bool StartsDocument, uint Corpus = 0)
{
    static readonly HashSet<string> Kinds = ["PER", "LOC", "ORG"];

    /// <summary>Reads tab-separated words and BIO labels; other kinds of name count as none.</summary>
    public static IEnumerable<NamedSentence> ReadBio(TextReader reader, uint corpus = 0)
    {
        var (words, labels, starts) = (new List<string>(), new List<string>(), true);
        while (true)
        {
            var line = reader.ReadLine();
            var tab = line?.IndexOf('\t', StringComparison.Ordinal) ?? -1;
            if (IsBoundary(line)) { starts = true; continue; }
            if (tab > 0)
            {
                words.Add(line![..tab]);
                labels.Add(line[(tab + 1)..]);
                continue;
            }

            if (string.IsNullOrEmpty(line) && words.Count > 0)
            {
                yield return new([.. words], Regular(labels), starts, corpus);
                starts = false;
                words.Clear();
                labels.Clear();
            }

            if (line is null) yield break;
        }
    }

    /// <summary>The labels as B, I, L (last), U (alone) and O.</summary>
    public string[] ToBilou()
    {
        var bilou = new string[Labels.Count];
        for (var at = 0; at < bilou.Length; at++)
        {
            var label = Labels[at];
            var goesOn = at + 1 < bilou.Length && Labels[at + 1].StartsWith("I-", StringComparison.Ordinal);
            bilou[at] = (label[0], goesOn) switch
            {
                ('B', false) => $"U{label[1..]}",
                ('I', false) => $"L{label[1..]}",
                _ => label,
            };
        }

        return bilou;
    }

    static bool IsBoundary(string? line) =>
        line is not null && (line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("-DOCSTART-", StringComparison.Ordinal));

    static string[] Regular(List<string> labels)
    {
        var regular = new string[labels.Count];
        for (var at = 0; at < regular.Length; at++)
        {
            var label = labels[at];
            if (label.Length < 3 || !Kinds.Contains(label[2..])) { regular[at] = "O"; continue; }
            var goesOn = label[0] == 'I' && at > 0 && regular[at - 1].EndsWith(label[2..], StringComparison.Ordinal);
            regular[at] = $"{(goesOn ? 'I' : 'B')}{label[1..]}";
        }

        return regular;
    }
}
