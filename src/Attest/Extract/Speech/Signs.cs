namespace Attest.Extract.Speech;

/// <summary>Signs that a sentence goes on with a statement just reported.</summary>
static class Signs
{
    /// <summary>"Three posts were also hit."</summary>
    public static bool Also(SentenceTree tree) =>
        tree.Sentence.Tokens.Any(token => token.Lemma is "additionally" or "furthermore" or "moreover" && token.Index == 0)
        || tree.Sentence.Tokens.Any(token => token.Lemma == "also" && (IsVerb(tree, token.Index - 1) || IsVerb(tree, token.Index + 1)));

    static bool IsVerb(SentenceTree tree, int at) => at >= 0 && at < tree.Count && tree[at].Tag is "VERB" or "AUX";

    /// <summary>"It added", "she went on", "he also said".</summary>
    public static bool Continues(SentenceTree tree, Utterance said)
    {
        foreach (var token in tree.Sentence.Tokens)
        {
            if (said.Cue is not { } cue || !cue.Contains(token.At.Start)) continue;
            if (token.Lemma is "add" or "continue" || tree.Children(token.Index).Any(child => child.Lemma is "also")) return true;
        }

        return false;
    }

    /// <summary>"They had flown nine sorties": told from the time of the statement, not of the report.</summary>
    public static bool IsPluperfect(SentenceTree tree) => Opens(tree) || Root(tree) is { } root && tree[root].Xpos is "VBN" or "VBD"
        && tree.Children(root).Any(child => child.Relation is "aux" && child.Text.Equals("had", StringComparison.OrdinalIgnoreCase));

    // "They had also resulted …": parsers lose the auxiliary; the order of the first words shows it.
    static bool Opens(SentenceTree tree)
    {
        for (var i = 1; i < Math.Min(tree.Count - 1, 5); i++)
        {
            if (!tree[i].Text.Equals("had", StringComparison.Ordinal)) continue;
            var next = tree[i + 1].Tag == "ADV" && i + 2 < tree.Count ? i + 2 : i + 1;
            return tree[next].Xpos == "VBN";
        }

        return false;
    }

    static int? Root(SentenceTree tree)
    {
        foreach (var token in tree.Sentence.Tokens)
            if (token.IsRoot) return token.Index;
        return null;
    }
}
