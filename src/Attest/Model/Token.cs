namespace Attest.Model;

/// <summary>A word of a sentence with its tag, lemma and place in the dependency tree.</summary>
/// <param name="Index">Position in the sentence, from 0.</param>
/// <param name="At">Where the word stands in the report's text.</param>
/// <param name="Text">The word as written.</param>
/// <param name="Lemma">Dictionary form, lower case but for names.</param>
/// <param name="Tag">Universal part of speech: NOUN, PROPN, VERB, NUM …</param>
/// <param name="Xpos">Penn Treebank tag: VBD, VBN, NNS …</param>
/// <param name="Head">Index of the word it hangs on; -1 for the root.</param>
/// <param name="Relation">Universal Dependencies relation to the head: nsubj:pass, obl …; "root" for the root.</param>
public sealed record Token(
    int Index, Span At, string Text, string Lemma, string Tag, string Xpos, int Head, string Relation)
{
    public bool IsRoot => Head < 0;
}
