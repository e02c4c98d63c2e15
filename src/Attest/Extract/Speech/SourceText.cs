using System.Text;

namespace Attest.Extract.Speech;

/// <summary>The name of one without a name: the report's words, without article and count, with a capital letter.</summary>
static class SourceText
{
    public static string Of(SentenceTree tree, Words words, int end)
    {
        var first = words.First;
        while (first < end - 1 && (IsLeftOut(tree, first) || (first > words.First && tree[first].Lemma is "of"))) first++;
        var text = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && tree[i].At.Start > tree[i - 1].At.End) text.Append(' ');
            text.Append(tree[i].Text);
        }

        if (text.Length > 0) text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    static bool IsLeftOut(SentenceTree tree, int token) =>
        tree[token].Tag is "DET" or "NUM" or "PUNCT" || tree[token].Xpos is "PRP$"
        || tree[token].Lemma.ToLowerInvariant() is "unnamed" or "several" or "many" or "other" or "another" or "few" or "some";
}
