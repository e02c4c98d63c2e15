using System.Collections.Frozen;
using Attest.Languages;

namespace Attest.Parse.Mending;

enum VerbForm { Base, Third, Past, Gerund }

/// <summary>A form of one of our verbs.</summary>
/// <param name="IsOnlyVerb">The word is no noun of attack too: "kills", but not "strikes".</param>
/// <param name="Particle">The word that must follow, "down" of "gun down"; empty where none must.</param>
readonly record struct VerbSense(string Lemma, VerbForm Form, bool IsOnlyVerb, string Particle);

/// <summary>All forms of the verbs of harm, damage and attack, by which slips of the tagger in news are known.</summary>
sealed class VerbForms
{
    readonly FrozenDictionary<string, VerbSense> forms;
    readonly FrozenSet<string> lemmas;
    readonly FrozenSet<string> attackNouns;
    readonly FrozenSet<string> compounds;
    readonly FrozenDictionary<string, string> pasts;

    VerbForms(
        FrozenDictionary<string, VerbSense> forms, FrozenSet<string> lemmas, FrozenSet<string> attackNouns, FrozenSet<string> compounds,
        FrozenDictionary<string, string> pasts) =>
        (this.forms, this.lemmas, this.attackNouns, this.compounds, this.pasts) = (forms, lemmas, attackNouns, compounds, pasts);

    /// <param name="language">A folder of Languages: "En".</param>
    public static VerbForms Load(string language)
    {
        var attacks = WordTable.Load(language, "attacks");
        var nouns = attacks.Rows.Where(row => attacks[row, "pos"] == "NOUN").Select(row => attacks[row, "lemma"].Split(' ', '-')).ToList();
        var single = nouns.Where(words => words.Length == 1).Select(words => words[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        var verbs = Verbs(WordTable.Load(language, "harm")).Concat(Verbs(WordTable.Load(language, "damage")))
            .Concat(attacks.Rows.Where(row => attacks[row, "pos"] == "VERB").Select(row => (attacks[row, "lemma"], ""))).ToList();

        var forms = new Dictionary<string, VerbSense>(StringComparer.OrdinalIgnoreCase);
        foreach (var (lemma, particle) in verbs.DistinctBy(verb => verb.Item1))
            foreach (var (form, kind) in FormsOf(lemma)) forms.TryAdd(form, new(lemma, kind, !single.Contains(lemma), particle));
        var lemmas = verbs.Select(verb => verb.Item1).ToFrozenSet();
        foreach (var row in WordTable.Load(language, "irregular").Rows)
            forms[row[0]] = new(row[1], VerbForm.Past, !single.Contains(row[1]), "");
        return new(
            forms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), lemmas, single,
            nouns.Where(words => words.Length == 2 && single.Contains(words[1])).Select(words => words[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            WordTable.Load(language, "verb-lemmas").Rows.ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));
    }

    public VerbSense? Of(string word) => forms.TryGetValue(word, out var sense) ? sense : null;

    /// <summary>The dictionary form of a past form that the learnt table gets wrong: "risen" is rise; null for every other word.</summary>
    public string? LemmaOf(string past) => pasts.TryGetValue(past, out var lemma) ? lemma : null;

    public bool IsKnown(string lemma) => lemmas.Contains(lemma);

    /// <summary>True for "strike", "strikes", "raid": words that also name an attack.</summary>
    public bool IsAttackNoun(string word) =>
        attackNouns.Contains(word) || (word.EndsWith('s') && attackNouns.Contains(word[..^1]));

    /// <summary>True for the first word of a name of attack: "air" strike, "suicide" attack.</summary>
    public bool OpensCompound(string word) => compounds.Contains(word);

    static IEnumerable<(string, string)> Verbs(WordTable table) => table.Rows
        .Where(row => table[row, "pos"] == "VERB" && table[row, "frame"] != "state")
        .GroupBy(row => table[row, "lemma"], row => table[row, "particle"])
        // "shot dead" and "shot": a particle that one sense can do without is not asked for.
        .Select(senses => (senses.Key, senses.MinBy(particle => particle.Length)!));

    // Forms that English does not have do no harm: no text has them.
    static IEnumerable<(string, VerbForm)> FormsOf(string lemma)
    {
        var stem = lemma.EndsWith('e') ? lemma[..^1] : lemma;
        yield return (lemma, VerbForm.Base);
        yield return (lemma + "s", VerbForm.Third);
        yield return (lemma + "es", VerbForm.Third);
        yield return (stem + "ed", VerbForm.Past);
        yield return (stem + "ing", VerbForm.Gerund);
        yield return (lemma + lemma[^1] + "ed", VerbForm.Past);
        yield return (lemma + lemma[^1] + "ing", VerbForm.Gerund);
        if (!lemma.EndsWith('y')) yield break;
        yield return (lemma[..^1] + "ied", VerbForm.Past);
        yield return (lemma[..^1] + "ies", VerbForm.Third);
    }
}
