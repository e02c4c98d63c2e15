using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>A word of attack: the kind it names and how much it says of it (0 "attack" … 4 "suicide bombing").</summary>
public sealed record AttackWord(ImmutableArray<string> Lemmas, bool IsVerb, IncidentType Type, int Weight);

/// <summary>The nouns and verbs of attack.</summary>
public sealed class AttackWords
{
    readonly FrozenDictionary<string, ImmutableArray<AttackWord>> _byLast;

    AttackWords(FrozenDictionary<string, ImmutableArray<AttackWord>> byLast) => _byLast = byLast;

    public static AttackWords Load(string language)
    {
        var table = WordTable.Load(language, "attacks");
        return new(table.Rows
            .Select(row => new AttackWord(
                [.. table[row, "lemma"].Split(' ', '-')], table[row, "pos"] == "VERB", EnumNames.Parse<IncidentType>(table[row, "type"]),
                int.Parse(table[row, "weight"], CultureInfo.InvariantCulture)))
            .GroupBy(word => word.Lemmas[^1])
            .ToFrozenDictionary(words => words.Key, words => words.OrderByDescending(word => word.Lemmas.Length).ToImmutableArray()));
    }

    /// <summary>True for verbs of harm that attack by their doer alone: what they are done to is people, never a place.</summary>
    public static bool IsHarm(string lemma) => lemma is "kill" or "wound";

    /// <summary>True for verbs of attack; those of harm alone are none.</summary>
    public bool IsVerb(string lemma) => !IsHarm(lemma) && _byLast.TryGetValue(lemma, out var words) && words.Any(word => word.IsVerb);

    public bool IsNoun(string lemma) => _byLast.TryGetValue(lemma, out var words) && words.Any(word => !word.IsVerb && word.Lemmas.Length == 1);

    /// <summary>The longest word of attack that ends at <paramref name="at"/>, and the index of its first token.</summary>
    public (AttackWord Word, int First)? EndingAt(SentenceReading sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (!_byLast.TryGetValue(token.Lemma, out var words) && !_byLast.TryGetValue(token.Text.ToLowerInvariant(), out words)) return null;
        foreach (var word in words)
        {
            if (word.IsVerb != token.Tag is "VERB") continue;
            if (Start(sentence, word.Lemmas, at) is { } first) return (word, first);
        }

        return null;
    }

    // Hyphens between the words do not matter: "hostage-taking", "car-bomb".
    static int? Start(SentenceReading sentence, ImmutableArray<string> lemmas, int at)
    {
        var word = lemmas.Length - 1;
        for (var i = at; i >= 0 && at - i < 6; i--)
        {
            if (sentence.Tokens[i].Text == "-" && i != at) continue;
            if (sentence.Tokens[i].Lemma != lemmas[word] && !sentence.Is(i, lemmas[word])) return null;
            if (word-- == 0) return i;
        }

        return null;
    }
}
