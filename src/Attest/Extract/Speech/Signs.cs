namespace Attest.Extract.Speech;

/// <summary>Signs that a sentence goes on with a statement just reported.</summary>
static class Signs
{
    /// <summary>"Three posts were also hit."</summary>
    public static bool Also(SentenceTree tree) =>
        Root(tree) is { } root && tree.Children(root).Any(child => child.Relation is "advmod" && child.Lemma is "also" or "additionally" or "furthermore" or "moreover");

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
