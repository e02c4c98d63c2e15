using System.Collections.Frozen;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Forms of cue verbs that a tagger takes for nouns or adjectives: "the band claimed responsibility", "Reuters reports, citing officials".</summary>
sealed class CueForms(IEnumerable<CueWord> words)
{
    readonly FrozenDictionary<string, CueWord> _past = Forms(words, Past);
    readonly FrozenDictionary<string, CueWord> _present = Forms(words, Present);
    readonly FrozenDictionary<string, CueWord> _gerund = Forms(words, Gerund);

    /// <summary>The cue that a token is though tagged otherwise, by its form and the words beside it; null when it is none.</summary>
    public CueWord? Mistagged(Sentence sentence, Token token)
    {
        if (token.Tag is not ("NOUN" or "ADJ" or "PROPN") || token.Index == 0) return null;
        var form = token.Text.ToLowerInvariant();
        var before = sentence.Tokens[token.Index - 1];
        var after = token.Index + 1 < sentence.Tokens.Length ? sentence.Tokens[token.Index + 1] : null;
        if (_past.TryGetValue(form, out var past)) return IsSubjectEnd(before) && !EndsPhrase(after) ? past : null;
        if (_present.TryGetValue(form, out var present))
            return before.Tag is "PROPN" && (after is null || after.Tag is "PUNCT" or "ADP" || after.Lemma is "that") ? present : null;
        return _gerund.TryGetValue(form, out var gerund) && before.Tag is "PUNCT" or "NOUN" or "PROPN" && after is not null && OpensPhrase(after)
            ? gerund : null;
    }

    // A name or noun right before "claimed" is its subject; a determiner or adjective would make it an adjective.
    static bool IsSubjectEnd(Token before) => before.Tag is "NOUN" or "PROPN" || before.Text is ")";

    static bool EndsPhrase(Token? after) => after is null || after.Tag is "PUNCT" or "VERB" or "AUX";

    static bool OpensPhrase(Token after) =>
        after.Tag is "DET" or "PROPN" or "PRON" or "NOUN" or "ADJ" or "NUM" || after.Lemma is "that" || after.Text is "“" or "\"";

    static FrozenDictionary<string, CueWord> Forms(IEnumerable<CueWord> words, Func<string, string> form) =>
        words.Where(word => word.Sense is not (CueSense.Believe or CueSense.Learn or CueSense.Judge or CueSense.Ask or CueSense.Want))
            .DistinctBy(word => form(word.Lemma), StringComparer.Ordinal)
            .ToFrozenDictionary(word => form(word.Lemma), StringComparer.Ordinal);

    static string Past(string lemma) =>
        lemma[^1] == 'e' ? lemma + "d" : IsConsonantY(lemma) ? lemma[..^1] + "ied" : lemma + "ed";

    static string Present(string lemma) => IsConsonantY(lemma) ? lemma[..^1] + "ies" : lemma[^1] is 's' or 'h' ? lemma + "es" : lemma + "s";

    static string Gerund(string lemma) => lemma[^1] == 'e' ? lemma[..^1] + "ing" : lemma + "ing";

    static bool IsConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && lemma[^2] is not ('a' or 'e' or 'o');
}
