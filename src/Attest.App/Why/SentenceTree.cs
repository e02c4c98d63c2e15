using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Why;

/// <summary>A sentence's dependency tree as text: a line per word, below the word it hangs on.</summary>
static class SentenceTree
{
    /// <param name="marked">Words in it are marked with an asterisk.</param>
    public static IEnumerable<string> Lines(Sentence sentence, Span marked)
    {
        var drawn = new HashSet<int>();
        foreach (var root in sentence.Tokens.Where(token => token.IsRoot))
            foreach (var line in Branch(sentence, root, marked, new("", ""), drawn)) yield return line;
    }

    // Iterators nest as deep as the tree: a sentence has at most a few hundred words, and no word is drawn twice.
    static IEnumerable<string> Branch(Sentence sentence, Token token, Span marked, Indent indent, HashSet<int> drawn)
    {
        if (!drawn.Add(token.Index)) yield break;
        yield return indent.Word + Word(token, marked);

        var children = sentence.Children(token).ToList();
        for (var index = 0; index < children.Count; index++)
        {
            var last = index == children.Count - 1;
            var below = new Indent(indent.Below + (last ? "└─ " : "├─ "), indent.Below + (last ? "   " : "│  "));
            foreach (var line in Branch(sentence, children[index], marked, below, drawn)) yield return line;
        }
    }

    static string Word(Token token, Span marked) =>
        $"{SafeText.OneLine(token.Text)}{(marked.Contains(token.At) ? "*" : "")}  {token.Relation} {token.Tag}{(token.Lemma == token.Text ? "" : $" ({SafeText.OneLine(token.Lemma)})")}";

    /// <summary>What stands before a word, and before the words below it.</summary>
    readonly record struct Indent(string Word, string Below);
}
