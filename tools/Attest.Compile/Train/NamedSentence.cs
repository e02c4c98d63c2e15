namespace Attest.Compile.Train;

/// <summary>A sentence with its names marked: O, or B and I with PER, LOC or ORG.</summary>
sealed record NamedSentence(IReadOnlyList<string> Words, IReadOnlyList<string> Labels, bool StartsDocument)
{
    static readonly HashSet<string> Kinds = ["PER", "LOC", "ORG"];

    /// <summary>Reads tab-separated words and BIO labels; other kinds of name count as none.</summary>
    public static IEnumerable<NamedSentence> ReadBio(TextReader reader)
    {
        var (words, labels, starts) = (new List<string>(), new List<string>(), false);
        while (true)
        {
            var line = reader.ReadLine();
            var tab = line?.IndexOf('\t', StringComparison.Ordinal) ?? -1;
            if (tab > 0)
            {
                words.Add(line![..tab]);
                labels.Add(line[(tab + 1)..]);
                continue;
            }

            if (line?.StartsWith("# newdoc", StringComparison.Ordinal) == true) starts = true;
            if (string.IsNullOrEmpty(line) && words.Count > 0)
            {
                yield return new([.. words], Regular(labels), starts);
                words.Clear();
                labels.Clear();
                starts = false;
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
