using System.Collections.Immutable;
using Attest.Extract.Casualties;
using Attest.Extract.Damages;
using Attest.Model;

namespace Attest.Extract;

/// <summary>Mends what taggers do to verbs of harm in news: "the raid hit two lorries", "opens fire and kills nine".</summary>
/// <remarks>A noun of this form, right before a number or article and after no article or adjective of its own, is the verb.</remarks>
public sealed class TagRepair(HarmWords harm, DamageWords damage)
{
    public Sentence Mend(Sentence sentence, Func<int, bool> isQuantity)
    {
        ImmutableArray<Token>.Builder? mended = null;
        foreach (var token in sentence.Tokens)
        {
            if (token.Tag != "NOUN" || !IsVerbForm(token) || !IsBeforeObject(sentence, token, isQuantity) || IsInPhrase(sentence, token)) continue;
            mended ??= sentence.Tokens.ToBuilder();
            mended[token.Index] = token with { Tag = "VERB", Xpos = token.Xpos == "NNS" ? "VBZ" : "VBD" };
        }

        return mended is null ? sentence : sentence with { Tokens = mended.ToImmutable() };
    }

    bool IsVerbForm(Token token) => harm.IsVerb(token.Lemma) || damage.IsVerb(token.Lemma);

    static bool IsBeforeObject(Sentence sentence, Token token, Func<int, bool> isQuantity) =>
        token.Index + 1 < sentence.Tokens.Length && sentence.Tokens[token.Index + 1] is var next
        && (isQuantity(next.Index) ? next.Lemma is not ("several" or "some" or "many") : next.Lemma is "the" or "a" or "an" && token.Lemma == "hit");

    static bool IsInPhrase(Sentence sentence, Token token) =>
        token.Index == 0 || sentence.Tokens[token.Index - 1] is { Tag: "DET" or "ADJ" or "ADP" } or { Xpos: "PRP$" or "POS" or "HYPH" } or { Text: "air" };
}
