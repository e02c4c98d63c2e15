using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract.Attacks;
using Attest.Extract.Casualties;
using Attest.Extract.Damages;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract;

/// <summary>Mends what taggers do to verbs of harm in news: "the raid hit two lorries", "opens fire and kills nine".</summary>
/// <remarks>A noun of this form, right before a number or article and after no article or adjective of its own, is the verb.</remarks>
public sealed class TagRepair(HarmWords harm, DamageWords damage, AttackWords attacks)
{
    static readonly FrozenDictionary<string, string> Irregular = WordTable.Load("En", "irregular").Rows.ToFrozenDictionary(row => row[0], row => row[1]);

    static readonly FrozenSet<string> Compounds = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "air", "drone", "missile", "rocket", "mortar", "suicide", "artillery");

    public Sentence Mend(Sentence sentence, Func<int, bool> isQuantity)
    {
        ImmutableArray<Token>.Builder? mended = null;
        foreach (var token in sentence.Tokens)
        {
            if (Relemmatised(token) is { } lemma)
            {
                mended ??= sentence.Tokens.ToBuilder();
                mended[token.Index] = token with { Lemma = lemma };
                continue;
            }

            // "US air strikes this month": the last word of a compound taken for a verb.
            if (token.Tag == "VERB" && token.Index > 0 && Compounds.Contains(sentence.Tokens[token.Index - 1].Text) && attacks.IsNoun(token.Lemma))
            {
                mended ??= sentence.Tokens.ToBuilder();
                mended[token.Index] = token with { Tag = "NOUN", Xpos = token.Text.EndsWith('s') ? "NNS" : "NN" };
                continue;
            }

            // "The blast killed four": an attack taken for an adjective.
            if (token.Tag == "ADJ" && attacks.IsNoun(token.Text.ToLowerInvariant()) && token.Index > 0 && sentence.Tokens[token.Index - 1].Tag == "DET")
            {
                mended ??= sentence.Tokens.ToBuilder();
                mended[token.Index] = token with { Tag = "NOUN", Xpos = "NN", Lemma = token.Text.ToLowerInvariant() };
                continue;
            }

            if (token.Tag != "NOUN" || !IsVerbForm(token) || !IsBeforeObject(sentence, token, isQuantity) || IsInPhrase(sentence, token)) continue;
            mended ??= sentence.Tokens.ToBuilder();
            mended[token.Index] = token with { Tag = "VERB", Xpos = token.Xpos == "NNS" ? "VBZ" : "VBD" };
        }

        return mended is null ? sentence : sentence with { Tokens = mended.ToImmutable() };
    }

    // "raided" → raid, "shelled" → shell, "gunned" → gun: lemmas that a table learnt from other texts gets wrong.
    string? Relemmatised(Token token)
    {
        if (token.Tag != "VERB" || IsKnown(token.Lemma)) return null;
        var word = token.Text.ToLowerInvariant();
        if (Irregular.TryGetValue(word, out var lemma)) return lemma;
        return Stems(word).FirstOrDefault(IsKnown);
    }

    static IEnumerable<string> Stems(string word)
    {
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            yield return word[..^2];
            yield return word[..^1];
            if (word[^3] == word[^4]) yield return word[..^3];
        }
        else if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            yield return word[..^3];
            yield return word[..^3] + "e";
            if (word[^4] == word[^5]) yield return word[..^4];
        }
        else if (word.Length > 3 && word.EndsWith('s'))
        {
            yield return word[..^1];
            yield return word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : word[..^1];
        }
    }

    bool IsKnown(string lemma) => harm.IsVerb(lemma) || damage.IsVerb(lemma) || attacks.IsVerb(lemma);

    bool IsVerbForm(Token token) => harm.IsVerb(token.Lemma) || damage.IsVerb(token.Lemma);

    static bool IsBeforeObject(Sentence sentence, Token token, Func<int, bool> isQuantity) =>
        token.Index + 1 < sentence.Tokens.Length && sentence.Tokens[token.Index + 1] is var next
        && (isQuantity(next.Index) ? next.Lemma is not ("several" or "some" or "many") : next.Lemma is "the" or "a" or "an" && token.Lemma == "hit");

    static bool IsInPhrase(Sentence sentence, Token token) =>
        token.Index == 0 || sentence.Tokens[token.Index - 1] is { Tag: "DET" or "ADJ" or "ADP" } or { Xpos: "PRP$" or "POS" or "HYPH" } or { Text: "air" };
}
