using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Casualties;

public enum HarmFrame { Object, Subject, State }

/// <summary>A word of harm: its effect, who is harmed, and the particle it needs.</summary>
public sealed record HarmWord(string Lemma, Effect Effect, HarmFrame Frame, string Particle);

/// <summary>The verbs, adjectives and nouns of harm to people.</summary>
public sealed class HarmWords
{
    static readonly FrozenSet<string> Stretches = ClosedWords.Load("En", "harm-words").Of("stretch");

    readonly FrozenDictionary<string, ImmutableArray<HarmWord>> _words;
    readonly FrozenDictionary<(string Lemma, string Kind), Effect> _nouns;

    HarmWords(FrozenDictionary<string, ImmutableArray<HarmWord>> words, FrozenDictionary<(string, string), Effect> nouns) =>
        (_words, _nouns) = (words, nouns);

    public static HarmWords Load(string language)
    {
        var verbs = WordTable.Load(language, "harm");
        var nouns = WordTable.Load(language, "harm-nouns");
        return new(
            verbs.Rows
                .Select(row => new HarmWord(
                    verbs[row, "lemma"], EnumNames.Parse<Effect>(verbs[row, "effect"]), EnumNames.Parse<HarmFrame>(verbs[row, "frame"]), verbs[row, "particle"]))
                .GroupBy(word => word.Lemma)
                .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Particle.Length).ToImmutableArray()),
            nouns.Rows.ToFrozenDictionary(row => (nouns[row, "lemma"], nouns[row, "kind"]), row => EnumNames.Parse<Effect>(nouns[row, "effect"])));
    }

    /// <summary>The verb sense that <paramref name="verb"/> has here; a sense with a particle wins over one without.</summary>
    public HarmWord? Verb(SentenceReading sentence, Token verb)
    {
        if (verb.Tag is not ("VERB" or "AUX") && verb.Xpos is not ("VBN" or "VBD" or "VBG")) return null;
        foreach (var word in Of(verb.Lemma))
        {
            if (word.Frame == HarmFrame.State) continue;
            if (word.Particle.Length == 0 || ParticleOf(sentence, verb, word.Particle) is not null) return Deadly(sentence, verb, word);
        }

        return null;
    }

    /// <summary>The sense of an adjective or participle that is said of people: "dead", "missing", "wounded".</summary>
    public HarmWord? State(Token word)
    {
        foreach (var sense in Of(word.Lemma).Concat(word.Text == word.Lemma ? [] : Of(word.Text.ToLowerInvariant())))
            if (sense.Frame == HarmFrame.State) return sense;
        return null;
    }

    /// <summary>The effect that a noun names; <paramref name="kind"/> is act, toll or victim.</summary>
    public Effect? Noun(Token noun, string kind) =>
        _nouns.TryGetValue((noun.Lemma, kind), out var effect) || _nouns.TryGetValue((noun.Text.ToLowerInvariant(), kind), out effect)
            ? effect
            : null;

    /// <summary>The particle of <paramref name="verb"/>, where it stands: "gunned down", "shot three people dead".</summary>
    public static Token? ParticleOf(SentenceReading sentence, Token verb, string particle)
    {
        foreach (var token in sentence.Tokens)
        {
            if (!token.Text.Equals(particle, StringComparison.OrdinalIgnoreCase)) continue;
            if (token.Index == verb.Index + 1 || (token.Head == verb.Index && token.Index > verb.Index && !IsStretch(sentence, token))) return token;
        }

        return null;
    }

    // "was taken into custody two blocks away": how far off it was, and no part of the verb.
    static bool IsStretch(SentenceReading sentence, Token away) =>
        away.Text.Equals("away", StringComparison.OrdinalIgnoreCase) && sentence.At(away.Index - 1) is { Tag: "NOUN" } unit && Stretches.Contains(unit.Lemma);

    public bool IsVerb(string lemma) => Of(lemma).Any(word => word.Frame != HarmFrame.State);

    ImmutableArray<HarmWord> Of(string lemma) => _words.TryGetValue(lemma, out var words) ? words : [];

    // "shot to death", "stabbed his rival to death".
    static bool IsToDeath(SentenceReading sentence, Token verb) =>
        sentence.Tokens.Skip(verb.Index + 1).Take(8).Any(token => token.Lemma == "death" && sentence.Is(token.Index - 1, "to") && (token.Head == verb.Index || token.Index == verb.Index + 2));

    // "mortally wounded", "fatally shot": the adverb says that they died.
    static HarmWord Deadly(SentenceReading sentence, Token verb, HarmWord word) =>
        word.Effect is Effect.Injured or Effect.KilledOrInjured && (sentence.At(verb.Index - 1)?.Lemma is "mortally" or "fatally" || IsToDeath(sentence, verb) || (verb.Lemma == "burn" && sentence.Is(verb.Index + 1, "alive")))
            ? word with { Effect = Effect.Killed }
            : word;
}
