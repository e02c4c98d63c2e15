using Attest.Parse;
using Attest.Segment.Learned;

namespace Attest.Compile.Train;

/// <summary>Learns dictionary forms: a rule for each ending, and words of their own where the ending's rule is wrong.</summary>
static class LemmaTraining
{
    public static byte[] Train(IReadOnlyList<TreebankSentence> sentences)
    {
        var examples = Examples(sentences).ToArray();
        var endings = Winners(Enumerable.Range(0, Lemmatizer.LongestEnding + 1)
            .SelectMany(length => examples.Where(example => example.Word.Length >= length)
                .Select(example => (Lemmatizer.EndingKey(example.Word, length, example.Tag, example.Capital), example.Rule))));
        var words = Winners(examples.Select(example => (Lemmatizer.WholeKey(example.Word, example.Tag, example.Capital), example.Rule)));
        foreach (var (key, rule) in words) endings[key] = rule;

        string[] rules = [.. endings.Values.Select(rule => rule.ToString()).Distinct().Order(StringComparer.Ordinal)];
        var numbers = rules.Index().ToDictionary(rule => rule.Item, rule => (ushort)rule.Index, StringComparer.Ordinal);
        using var writer = new ModelWriter();
        return writer.Strings(rules).Array<uint>(endings.Keys.ToArray())
            .Array<ushort>(endings.Values.Select(rule => numbers[rule.ToString()]).ToArray()).ToBytes();
    }

    static IEnumerable<Example> Examples(IReadOnlyList<TreebankSentence> sentences)
    {
        var room = new Workspace();
        foreach (var sentence in sentences)
        {
            TaggerTraining.Fill(room, sentence, CasingCopy.AsWritten);
            for (var at = 0; at < sentence.Words.Count; at++)
            {
                var word = sentence.Words[at];
                if (word.Lemma == "_") continue;
                var tag = FeatureKey.OfText(word.Fine) ^ FeatureKey.OfText(word.Coarse);
                yield return new(word.Form, tag, room.HasOwnCapital(at), LemmaRule.Between(word.Form, word.Lemma));
            }
        }
    }

    /// <summary>For each key the rule seen most often, of equals the first by its text.</summary>
    static SortedDictionary<uint, LemmaRule> Winners(IEnumerable<(uint Key, LemmaRule Rule)> seen)
    {
        var winners = new SortedDictionary<uint, LemmaRule>();
        foreach (var key in seen.GroupBy(example => example.Key))
            winners[key.Key] = key.GroupBy(example => example.Rule)
                .OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key.ToString(), StringComparer.Ordinal).First().Key;
        return winners;
    }

    readonly record struct Example(string Word, uint Tag, bool Capital, LemmaRule Rule);
}
