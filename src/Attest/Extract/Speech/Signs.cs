namespace Attest.Extract.Speech;

/// <summary>Signs that a sentence goes on with a statement just reported.</summary>
static class Signs
{
    /// <summary>"Three posts were also hit."</summary>
    public static bool Also(SentenceTree tree) =>
        Root(tree) is { } root && tree.Children(root).Any(child => child.Relation is "advmod" && child.Lemma is "also" or "additionally" or "furthermore" or "moreover");

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
    public static bool IsPluperfect(SentenceTree tree) =>
        Root(tree) is { } root && tree[root].Xpos is "VBN"
        && tree.Children(root).Any(child => child.Relation is "aux" && child.Text.Equals("had", StringComparison.OrdinalIgnoreCase));

    static int? Root(SentenceTree tree)
    {
        foreach (var token in tree.Sentence.Tokens)
            if (token.IsRoot) return token.Index;
        return null;
    }
}
