using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Mends arcs that a parser of web text draws wrong in news, where the words leave no doubt.</summary>
static class TreeMender
{
    // "three former Marines": more words than this between a number and its noun are no phrase.
    const int LongestPhrase = 5;

    public static ImmutableArray<Token> Mend(ImmutableArray<Token> tokens)
    {
        var mended = tokens.ToBuilder();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (IsClauseOfTime(mended, at)) mended[at] = mended[at] with { Relation = "advcl" };
            if (VerbBefore(mended, at) is { } verb) mended[at] = mended[at] with { Head = verb, Relation = "conj" };
            if (PhraseOf(mended, at) is { } noun) HangNumber(mended, at, noun);
            if (ParticipleOf(mended, at) is { } participle) HangAuxiliary(mended, at, participle);
        }

        return mended.ToImmutable();
    }

    // "…, after rebels shelled the town": a clause that "after" or "before" opens stands beside no other.
    static bool IsClauseOfTime(ImmutableArray<Token>.Builder tokens, int at) =>
        tokens[at] is { Tag: "VERB", Relation: "conj" } verb && HasChild(tokens, at, child => child.Relation == "mark" && child.Lemma is "after" or "before" && child.Index < verb.Index);

    // "hit six units; destroyed a depot": after a semicolon the verb goes with the verb before, not with its object.
    static int? VerbBefore(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Tag: "VERB", Relation: "acl", Xpos: "VBN" or "VBD" } || tokens[at - 1].Text != ";") return null;
        for (var i = tokens[at].Head; i >= 0 && i < at; i = tokens[i].Head)
            if (tokens[i].Tag == "VERB") return i;
        return null;
    }

    // A number right before a plural and its adjectives counts it, whatever else it was hung on.
    static int? PhraseOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NUM" } number || number.Relation is "nummod" or "compound" or "flat" or "conj" || number.Relation.StartsWith("nmod", StringComparison.Ordinal)) return null;
        for (var i = at + 1; i < tokens.Count && i <= at + LongestPhrase; i++)
        {
            var word = tokens[i];
            if (IsPlural(word)) return i + 1 < tokens.Count && tokens[i + 1].Tag is "NOUN" ? null : IsFree(tokens, at, i) ? i : null;
            if (word.Tag is not ("ADJ" or "PROPN" or "NOUN") && !(word.Tag == "VERB" && word.Relation == "amod")) return null;
        }

        return null;
    }

    static bool IsPlural(Token word) => word.Xpos is "NNS" or "NNPS" || (word.Tag == "NOUN" && word.Lemma is "people" or "personnel");

    // Either the noun hangs on the number, or neither lies under the other.
    static bool IsFree(ImmutableArray<Token>.Builder tokens, int number, int noun) =>
        tokens[noun].Head == number ? !HasChild(tokens, noun, child => child.Relation == "case") : tokens[number].Head != noun && !IsUnder(tokens, noun, number);

    static void HangNumber(ImmutableArray<Token>.Builder tokens, int number, int noun)
    {
        if (tokens[noun].Head == number)
        {
            tokens[noun] = tokens[noun] with { Head = tokens[number].Head, Relation = tokens[number].Relation };
            for (var i = number + 1; i < tokens.Count; i++)
                if (tokens[i].Head == number) tokens[i] = tokens[i] with { Head = noun };
        }

        tokens[number] = tokens[number] with { Head = noun, Relation = "nummod" };
    }

    // "the blast had shattered windows": "had" is no main verb where a participle follows it.
    static int? ParticipleOf(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "AUX", Lemma: "have" } || tokens[at].Relation.StartsWith("aux", StringComparison.Ordinal)) return null;
        var next = at + 1 < tokens.Count && tokens[at + 1].Tag == "ADV" ? at + 2 : at + 1;
        return next < tokens.Count && tokens[next] is { Xpos: "VBN", Relation: "amod" } participle && tokens[participle.Head].Head == at ? next : null;
    }

    static void HangAuxiliary(ImmutableArray<Token>.Builder tokens, int auxiliary, int participle)
    {
        var (head, relation, thing) = (tokens[auxiliary].Head, tokens[auxiliary].Relation, tokens[participle].Head);
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Head == auxiliary) tokens[i] = tokens[i] with { Head = participle };
        tokens[participle] = tokens[participle] with { Head = head, Relation = relation };
        tokens[auxiliary] = tokens[auxiliary] with { Head = participle, Relation = "aux" };
        tokens[thing] = tokens[thing] with { Relation = "obj" };
    }

    static bool HasChild(ImmutableArray<Token>.Builder tokens, int head, Func<Token, bool> test)
    {
        foreach (var token in tokens)
            if (token.Head == head && test(token)) return true;
        return false;
    }

    static bool IsUnder(ImmutableArray<Token>.Builder tokens, int word, int above)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps <= tokens.Count; at = tokens[at].Head, steps++)
            if (at == above) return true;
        return false;
    }
}
