namespace Attest.Compile.Train;

/// <summary>Names in GUM, which marks every mention: of a person, a place or an organisation, the proper nouns around its head.</summary>
static class GumNames
{
    const uint Corpus = 3;

    static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["person"] = "PER", ["place"] = "LOC", ["organization"] = "ORG",
    };

    public static IEnumerable<NamedSentence> Of(IEnumerable<TreebankSentence> sentences, TitleWords titles) =>
        sentences.Where(sentence => sentence.Words.Any(word => word.Misc.Contains("Entity=", StringComparison.Ordinal)))
            .Select(sentence => new NamedSentence([.. sentence.Words.Select(word => word.Form)], Labels(sentence, titles), sentence.StartsDocument, Corpus));

    static string[] Labels(TreebankSentence sentence, TitleWords titles)
    {
        var words = sentence.Words;
        var labels = Enumerable.Repeat("O", words.Count).ToArray();
        foreach (var (kind, first, end) in Mentions(words).OrderByDescending(mention => mention.End - mention.First).ThenBy(mention => mention.First))
        {
            var head = Enumerable.Range(first, end - first).FirstOrDefault(at => words[at].Head < first || words[at].Head >= end, first);
            if (words[head].Coarse != "PROPN") continue;
            var (from, to) = (head, head + 1);
            while (from > first && IsPart(words, from - 1, first)) from--;
            while (to < end && IsPart(words, to, end)) to++;
            while (words[to - 1].Coarse is not ("PROPN" or "NUM" or "NOUN")) to--;
            while (words[from].Coarse is not ("PROPN" or "NUM" or "NOUN" or "ADJ" or "VERB")) from++;
            if (kind == "PER") from = titles.Skip([.. words.Select(word => word.Form)], from, to);
            for (var at = from; at < to; at++)
                if (labels[at] is "O" or "?") labels[at] = $"{(at == from || labels[at - 1] is "O" or "?" ? 'B' : 'I')}-{kind}";
        }

        return labels;
    }

    /// <summary>A capital, a hyphen or a small "of" beside the proper nouns of a name belongs to it.</summary>
    static bool IsPart(IReadOnlyList<TreebankWord> words, int at, int limit)
    {
        var word = words[at];
        if (char.IsUpper(word.Form[0]) || word.Coarse == "PROPN") return word.Coarse is not ("DET" or "PRON");
        return word.Fine == "HYPH" || (word.Form is "of" or "the" or "and" && at + 2 < words.Count && at != limit
            && (char.IsUpper(words[at + 1].Form[0]) || words[at + 1].Form == "the"));
    }

    static IEnumerable<(string Kind, int First, int End)> Mentions(IReadOnlyList<TreebankWord> words)
    {
        var open = new List<(string Id, string Kind, int First)>();
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var part in Parts(words[at].Misc))
            {
                var id = part.Trim('(', ')').Split('-')[0];
                if (part[0] == '(') open.Add((id, part.Trim('(', ')').Split('-') is [_, var type, ..] ? type : "", at));
                if (part[^1] != ')') continue;
                var number = open.FindLastIndex(mention => mention.Id == id);
                if (number < 0) continue;
                if (Kinds.TryGetValue(open[number].Kind, out var kind)) yield return (kind, open[number].First, at + 1);
                open.RemoveAt(number);
            }
        }
    }

    /// <summary>"(6-person-new(7-place" and "4)3)" as their parts; a dash ends the number of a mention.</summary>
    static IEnumerable<string> Parts(string misc)
    {
        var field = misc.Split('|').FirstOrDefault(field => field.StartsWith("Entity=", StringComparison.Ordinal))?[7..] ?? "";
        for (var start = 0; start < field.Length;)
        {
            var end = start + 1;
            while (end < field.Length && field[end] != '(' && field[end - 1] != ')') end++;
            yield return field[start..end];
            start = end;
        }
    }
}
