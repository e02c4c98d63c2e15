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
        // "Prosecutors on Wednesday said": the day is when they said it.
        if (end > 2 && tree[end - 2].Lemma is "on" && tree[end - 1].Text.EndsWith("day", StringComparison.Ordinal)) end -= 2;
        var first = end;
        while (first > 0 && end - first < MaxWords && (IsNominal(tree, first - 1) || tree[first - 1].Text is ")"))
            first = tree[first - 1].Text is ")" ? Opening(tree, first - 1) : first - 1;
        if (first > 0 && !IsBound(tree, first - 1)) return default;
        while (first < end && tree[first].Tag is "CCONJ" or "SCONJ" or "ADV") first++;
        return first < end && Head(tree, new(first, end)) is not null ? new(first, end) : default;
    }

    /// <summary>The words with what belongs to the same phrase before them, as far as nothing but a noun phrase goes.</summary>
    public static Words Leftwards(SentenceTree tree, Words words)
    {
        var first = words.First;
        while (first > 0 && words.End - first < MaxWords && IsNominal(tree, first - 1) && tree[first - 1].Tag is not ("CCONJ" or "PRON")) first--;
        while (first < words.First && tree[first].Tag is "ADP") first++;
        return words with { First = first };
    }

    /// <summary>"Ana Petrov, head of the council said": with the name before a bare description.</summary>
    public static Words WithName(SentenceTree tree, Words words)
    {
        if (words.First < 3 || tree[words.First - 1].Text is not "," || tree[words.First].Tag is not ("NOUN" or "ADJ")) return words;
        var first = words.First - 1;
        while (first > 0 && char.IsUpper(tree[first - 1].Text[0]) && tree[first - 1].Tag is not ("DET" or "ADP" or "PRON")) first--;
        return words.First - 1 - first >= 2 && (first == 0 || IsBound(tree, first - 1)) ? words with { First = first } : words;
    }

    /// <summary>The noun phrase that follows <paramref name="verb"/>, with others set off by commas, up to a verb or a quotation.</summary>
    public static Words After(SentenceTree tree, int verb)
    {
        var (first, end) = (verb + 1, verb + 1);
        while (end < tree.Count && end - first < MaxWords && (IsNominal(tree, end) || tree[end].Text is ",")) end++;
        if (end < tree.Count && !tree.IsMark(end))
            while (end > first && tree[end - 1].Text is not ",") end--;
        while (end > first && tree.IsMark(end - 1)) end--;
        return new(first, end);
    }

    /// <summary>
    /// "a local councillor, Ana Petrov," before <paramref name="verb"/>: a noun phrase with another set off by commas; empty when there is
    /// none.
    /// </summary>
    public static Words SetOffBefore(SentenceTree tree, int verb)
    {
        if (verb == 0 || tree[verb - 1].Text is not ",") return default;
        var first = verb - 1;
        while (first > 0 && verb - first < MaxWords && (IsNominal(tree, first - 1) || tree[first - 1].Text is ",")) first--;
        // "…, damaging 30 homes, the mayor, Ana Petrov, said": what another verb governs is no part of it.
        if (first > 0 && !IsBound(tree, first - 1))
            while (first < verb - 1 && !IsBound(tree, first)) first++;
        first = OfficeAndName(tree, first, verb - 1);
        while (first < verb - 1 && (tree.IsMark(first) || tree[first].Tag is "CCONJ")) first++;
        return first < verb - 1 && (first == 0 || IsBound(tree, first - 1)) ? new(first, verb - 1) : default;
    }

    // "in Torv, a village in the valley, the mayor, Ana Petrov, said": the name goes with one office, and not with what stands before that.
    static int OfficeAndName(SentenceTree tree, int first, int end)
    {
        var name = end;
        while (name > first && tree[name - 1].Tag is "PROPN") name--;
        if (name == end || name - 1 <= first || !tree.IsComma(name - 1)) return first;
        var office = name - 1;
        while (office > first && !IsBound(tree, office - 1)) office--;
        return office;
    }

    /// <summary>"The chief, who asked not to be named, said": the noun phrase before a clause set off by commas; empty when there is none.</summary>
    public static Words BeforeClause(SentenceTree tree, int verb)
    {
        if (verb == 0 || tree[verb - 1].Text is not ",") return default;
        for (var i = verb - 2; i > 1 && verb - i < MaxWords; i--)
            if (tree[i - 1].Text is "," && (tree[i].Xpos is "WDT" or "WP" or "WP$" || tree[i] is { Tag: "VERB", Xpos: "VBN" or "VBG" })) return Before(tree, i - 1);
        return default;
    }

    /// <summary>The head of a noun phrase: its last noun before a preposition, a clause or a mark.</summary>
    public static int? Head(SentenceTree tree, Words words)
    {
        int? head = null;
        for (var i = words.First; i < words.End; i++)
        {
            if (tree[i].Tag is "NOUN" or "PROPN" or "PRON" && tree[i].Xpos is not ("WDT" or "WP" or "PRP$")) head = i;
            else if (head is not null && Ends(tree, i)) break;
        }

        return head;
    }

    // "UK-based" ends no noun phrase, nor does a dash within a name.
    static bool Ends(SentenceTree tree, int token) =>
        tree[token].Tag is "VERB" ? !IsHyphen(tree, token - 1)
            : tree[token].Tag is "ADP" or "SCONJ" or "AUX" or "CCONJ" || (tree.IsMark(token) && tree[token].Text is not "-");

    /// <summary>True when the words hold a verb, so that they can be a clause.</summary>
    public static bool HasVerb(SentenceTree tree, Words words)
    {
        for (var i = words.First; i < words.End; i++)
            if (tree[i].Tag is "VERB" or "AUX") return true;
        return false;
    }

    static bool IsNominal(SentenceTree tree, int token) =>
        tree[token].Tag is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "ADP" or "PRON" or "PART" or "CCONJ" or "SYM" or "X"
        || IsHyphen(tree, token) || IsNameLike(tree, token) || (tree[token].Tag is "VERB" && token > 0 && IsHyphen(tree, token - 1));

    // A first name may be tagged as anything: "police chief Sayed Kamal".
    static bool IsNameLike(SentenceTree tree, int token) =>
        token > 0 && char.IsUpper(tree[token].Text[0]) && token + 1 < tree.Count && tree[token + 1].Tag is "PROPN" && tree[token - 1].Tag is not "PUNCT";

    static int Opening(SentenceTree tree, int closing)
    {
        var opening = closing;
        while (opening > 0 && tree[opening].Text is not "(") opening--;
        return opening;
    }

    static bool IsBound(SentenceTree tree, int token) => tree.IsMark(token) && !IsHyphen(tree, token);

    static bool IsHyphen(SentenceTree tree, int token) =>
        tree[token].Text is "-" && token > 0 && token + 1 < tree.Count
        && tree[token].At.Start == tree[token - 1].At.End && tree[token + 1].At.Start == tree[token].At.End;
}
