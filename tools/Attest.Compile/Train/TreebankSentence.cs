namespace Attest.Compile.Train;

/// <summary>A sentence of a treebank as its annotators left it.</summary>
/// <param name="StartsParagraph">A paragraph or a document begins here.</param>
/// <param name="StartsDocument">A document begins here.</param>
sealed record TreebankSentence(
    string Id, bool StartsParagraph, bool StartsDocument, IReadOnlyList<TreebankWord> Words);

/// <summary>A syntactic word of a treebank.</summary>
/// <param name="Head">Number of the head from 0; the number of words for the root.</param>
/// <param name="SpaceAfter">White space follows in the raw text.</param>
/// <param name="Misc">Tenth column as it stands.</param>
sealed record TreebankWord(
    string Form, string Lemma, string Coarse, string Fine, int Head, string Relation, bool SpaceAfter, string Misc)
{
    public string Tag => $"{Coarse}|{Fine}";
}
