using System.Text;

namespace Attest.Extract.Speech;

/// <summary>The name of one without a name: the report's words, without article and count, with a capital letter.</summary>
static class SourceText
{
    public static string Of(SentenceTree tree, Words words, int end)
    {
        var first = words.First;
        while (first < end - 1 && (IsLeftOut(tree, first) || (first > words.First && tree[first].Lemma is "of") || (first > words.First && EndOfAge(tree, first) > first)))
            first = Math.Max(first + 1, Math.Min(EndOfAge(tree, first), end - 1));
        var text = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && tree[i].At.Start > tree[i - 1].At.End) text.Append(' ');
            text.Append(tree[i].Text);
        }

        if (text.Length > 0) text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    // "a 34 | -year-old | woman": an age is no name, however it is cut into words.
    static int EndOfAge(SentenceTree tree, int at)
    {
        while (tree[at].Text is "-") at++;
        if (tree[at].Text.EndsWith("year-old", StringComparison.Ordinal)) return at + 1;
        return tree[at].Lemma is "year" or "month" && at + 2 < tree.Count && tree[at + 1].Text is "-" && tree[at + 2].Text is "old" ? at + 3 : at;
    }

    static bool IsLeftOut(SentenceTree tree, int token) =>
        tree[token].Tag is "DET" or "NUM" or "PUNCT" || tree[token].Xpos is "PRP$"
        || tree[token].Lemma.ToLowerInvariant() is "unnamed" or "several" or "many" or "other" or "another" or "few" or "some";
}
