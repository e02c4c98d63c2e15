using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract.Casualties;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Extract.Damages;

/// <summary>A word of damage. A loose one has other senses too, so its object must be a known thing.</summary>
public sealed record DamageWord(DamageEffect Effect, HarmFrame Frame, bool Loose, string Particle);

/// <summary>The verbs and nouns of damage, the things that are damaged, and the institutions that stand for what was attacked.</summary>
public sealed class DamageWords
{
    readonly FrozenDictionary<string, ImmutableArray<DamageWord>> _verbs;
    readonly FrozenDictionary<string, (DamageEffect Effect, string Preposition)> _nouns;
    readonly FrozenDictionary<string, string> _things;
    readonly FrozenSet<string> _institutions;

    DamageWords(FrozenDictionary<string, ImmutableArray<DamageWord>> verbs, FrozenDictionary<string, (DamageEffect, string)> nouns,
        FrozenDictionary<string, string> things, FrozenSet<string> institutions) =>
        (_verbs, _nouns, _things, _institutions) = (verbs, nouns, things, institutions);

    /// <param name="language">A folder of Languages: "En".</param>
    /// <param name="own">What people ruled on words; null for none.</param>
    public static DamageWords Load(string language, OwnWords? own = null)
    {
        own ??= OwnWords.None;
        var verbs = WordTable.Load(language, "damage");
        var nouns = WordTable.Load(language, "damage-nouns");
        var things = own.Table(language, "things");
        return new(
            verbs.Rows.GroupBy(row => verbs[row, "lemma"]).ToFrozenDictionary(
                rows => rows.Key,
                rows => rows.Select(row => new DamageWord(
                    EnumNames.Parse<DamageEffect>(verbs[row, "effect"]), EnumNames.Parse<HarmFrame>(verbs[row, "frame"]),
                    verbs[row, "loose"] == "loose", verbs[row, "particle"])).OrderByDescending(word => word.Particle.Length).ToImmutableArray()),
            nouns.Rows.ToFrozenDictionary(
                row => nouns[row, "lemma"], row => (EnumNames.Parse<DamageEffect>(nouns[row, "effect"]), nouns[row, "prepositions"])),
            things.Rows.ToFrozenDictionary(row => things[row, "noun"], row => things[row, "class"], StringComparer.OrdinalIgnoreCase),
            own.Table(language, "target-nouns").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));
    }

    public DamageWord? Verb(SentenceReading sentence, Token verb)
    {
        if (verb.Tag != "VERB" || !_verbs.TryGetValue(verb.Lemma, out var words)) return null;
        // "broke out", "broke off": with a particle that no row knows, a word of many senses is another one.
        return words.FirstOrDefault(word => word.Particle.Length == 0 ? !(word.Loose && HasOwnSense(sentence, verb)) : HarmWords.ParticleOf(sentence, verb, word.Particle) is not null);
    }

    static bool HasOwnSense(SentenceReading sentence, Token verb) =>
        sentence.At(verb.Index + 1) is { Lemma: "out" or "off", Relation: "compound:prt" };

    public bool IsVerb(string lemma) => _verbs.ContainsKey(lemma);

    public (DamageEffect Effect, string Preposition)? Noun(Token noun) =>
        noun.Tag == "NOUN" && _nouns.TryGetValue(noun.Lemma, out var word) ? word : null;

    /// <summary>Plain class of a thing, or null where the noun is in no row.</summary>
    public string? ClassOf(Token noun) =>
        _things.TryGetValue(noun.Lemma, out var kind) || _things.TryGetValue(noun.Text, out kind) ? kind : null;

    /// <summary>True for a noun, in small letters, that stands for the target where no party is named.</summary>
    public bool IsInstitution(string lemma) => _institutions.Contains(lemma);

    /// <summary>Whether <paramref name="phrase"/> can be what <paramref name="word"/> damaged.</summary>
    public bool IsThing(CountedPhrase phrase, DamageWord word)
    {
        if (phrase.Source == CountSource.Name) return false;
        var kind = ClassOf(phrase.Noun);
        if (kind == "target") return phrase.Source == CountSource.Number;
        // What is only aimed at must be counted or new to the reader: "targeting the road" names no damage.
        if (word.Effect == DamageEffect.Targeted && phrase.Source is CountSource.Definite or CountSource.Possessive) return false;
        if (kind is not null) return true;
        return phrase.Noun.Tag == "NOUN" && (phrase.Source == CountSource.Number || (!word.Loose && phrase.Source == CountSource.Article));
    }
}
