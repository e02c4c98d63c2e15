using Attest.Compile.Train;
using Attest.Model;

namespace Attest.Tests.Parse;

/// <summary>Shares of right tags and trees over given words, counted as the public scorer counts them: relations up to their first colon.</summary>
sealed record TreebankScore(double Tags, double Heads, double Labelled)
{
    public static TreebankScore Of(IReadOnlyList<TreebankSentence> gold, IReadOnlyList<Sentence> system)
    {
        var (words, tags, heads, labelled) = (0, 0, 0, 0);
        foreach (var (right, given) in gold.Zip(system))
            foreach (var (word, token) in right.Words.Zip(given.Tokens))
            {
                words++;
                if (word.Coarse == token.Tag) tags++;
                if (word.Head != (token.IsRoot ? right.Words.Count : token.Head)) continue;
                heads++;
                if (word.Relation.Split(':')[0] == token.Relation.Split(':')[0]) labelled++;
            }

        return new(Percent(tags, words), Percent(heads, words), Percent(labelled, words));
    }

    public static double Names(IReadOnlyList<NamedSentence> gold, IReadOnlyList<Sentence> system)
    {
        var (right, both) = (0, 0);
        foreach (var (known, given) in gold.Zip(system))
        {
            var names = Spans(known).ToHashSet();
            (string, int, int)[] found = [.. given.Entities.Select(entity => (Kind(entity.Kind), entity.First, entity.End))];
            right += found.Count(names.Contains);
            both += names.Count + found.Length;
        }

        return Percent(2 * right, both);
    }

    static IEnumerable<(string Kind, int First, int End)> Spans(NamedSentence sentence)
    {
        var labels = sentence.Labels;
        for (var first = 0; first < labels.Count; first++)
        {
            if (labels[first][0] != 'B') continue;
            var end = first + 1;
            while (end < labels.Count && labels[end][0] == 'I') end++;
            yield return (labels[first][2..], first, end);
        }
    }

    static string Kind(EntityKind kind) => kind switch { EntityKind.Person => "PER", EntityKind.Place => "LOC", _ => "ORG" };

    static double Percent(int part, int whole) => 100.0 * part / whole;
}
