namespace Attest.Extract.Speech;

/// <summary>The noun phrase next to a verb, read off the words rather than the tree.</summary>
/// <remarks>Trees of long news sentences often hang the subject of a final "…, officials said" on the clause before it; the words are plain.</remarks>
static class NounPhrase
{
    /// <summary>Longest phrase believed to be a subject, in words.</summary>
    const int MaxWords = 25;

    /// <summary>The words from the last mark before <paramref name="verb"/> up to it, when they can be a noun phrase; empty otherwise.</summary>
    public static Words Before(SentenceTree tree, int verb)
    {
        var end = verb;
        while (end > 0 && tree[end - 1].Tag is "ADV" or "AUX") end--;
        var first = end;
        while (first > 0 && end - first < MaxWords && IsNominal(tree, first - 1)) first--;
        if (first > 0 && !IsBound(tree, first - 1)) return default;
        while (first < end && tree[first].Tag is "CCONJ" or "SCONJ" or "ADV") first++;
        return first < end && Head(tree, new(first, end)) is not null ? new(first, end) : default;
    }

    /// <summary>The head of a noun phrase: its last noun before a preposition, a clause or a mark.</summary>
    public static int? Head(SentenceTree tree, Words words)
    {
        int? head = null;
        for (var i = words.First; i < words.End; i++)
        {
            if (tree[i].Tag is "NOUN" or "PROPN" or "PRON" && tree[i].Xpos is not ("WDT" or "WP" or "PRP$")) head = i;
            else if (head is not null && (tree[i].Tag is "ADP" or "SCONJ" or "VERB" or "AUX" or "CCONJ" || tree.IsMark(i) && !IsHyphen(tree, i))) break;
        }

        return head;
    }

    /// <summary>True when the words hold a verb, so that they can be a clause.</summary>
    public static bool HasVerb(SentenceTree tree, Words words)
    {
        for (var i = words.First; i < words.End; i++)
            if (tree[i].Tag is "VERB" or "AUX") return true;
        return false;
    }

    static bool IsNominal(SentenceTree tree, int token) =>
        tree[token].Tag is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "ADP" or "PRON" or "PART" or "CCONJ" or "SYM" or "X"
        || IsHyphen(tree, token) || tree[token].Text is "(" or ")";

    static bool IsBound(SentenceTree tree, int token) => tree.IsMark(token) && !IsHyphen(tree, token);

    static bool IsHyphen(SentenceTree tree, int token) =>
        tree[token].Text is "-" && token > 0 && token + 1 < tree.Count
        && tree[token].At.Start == tree[token - 1].At.End && tree[token + 1].At.Start == tree[token].At.End;
}
