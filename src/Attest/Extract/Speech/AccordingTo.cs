using System.Collections.Immutable;

namespace Attest.Extract.Speech;

/// <summary>"according to the mayor": over the whole sentence where it opens or ends it.</summary>
static class AccordingTo
{
    static readonly CueWord Word = new("according to", CueSense.Say, Model.Stance.Asserted, CueFrames.Clause);

    public static IEnumerable<Saying> Find(SentenceTree tree)
    {
        for (var i = 0; i + 2 < tree.Count; i++)
        {
            if (!tree[i].Text.Equals("according", StringComparison.OrdinalIgnoreCase) || tree[i + 1].Lemma is not "to") continue;
            var source = SourceAfter(tree, i + 2);
            if (source is not { } named) continue;
            var segment = new Words(i, named.Words.End);
            yield return new(Word, new(i, i + 2), named.Head, named.Words, segment, ContentOf(tree, segment), "speech/according-to");
        }
    }

    static (int Head, Words Words)? SourceAfter(SentenceTree tree, int first)
    {
        // The source is the highest noun that starts right here.
        for (var i = first; i < tree.Count && !tree.IsMark(i); i++)
        {
            if (tree[i].Tag is not ("NOUN" or "PROPN" or "PRON") || tree[i].Relation is "compound" or "nmod:poss" or "flat") continue;
            var words = Frame.PhraseOf(tree, i, new(first, first > 2 ? tree.Count : CommaAfter(tree, i)));
            if (EndOfPhrase(tree, first) is { } end && end > words.End) words = new(first, end);
            return (NounPhrase.Head(tree, words) ?? i, words);
        }

        return null;
    }

    // To the next comma or the end of the sentence, when no verb stands in between.
    static int? EndOfPhrase(SentenceTree tree, int first)
    {
        var end = first;
        while (end < tree.Count && !(tree.IsMark(end) && tree[end].Text is not "-"))
        {
            if (tree[end].Tag is "AUX" || (tree[end].Tag is "VERB" && !char.IsUpper(tree[end].Text[0]))) return null;
            end++;
        }

        return end;
    }

    // "According to the mayor, nine died": the comma ends the source, whatever the tree hangs on it.
    static int CommaAfter(SentenceTree tree, int head)
    {
        var comma = head + 1;
        while (comma < tree.Count && !tree.IsComma(comma)) comma++;
        return comma;
    }

    static ImmutableArray<Words> ContentOf(SentenceTree tree, Words segment)
    {
        var left = Frame.Trim(tree, new(0, segment.First));
        var right = Frame.Trim(tree, new(segment.End, tree.Count));
        if (left.IsEmpty && right.IsEmpty) return [];
        if (left.IsEmpty || right.IsEmpty) return left.IsEmpty ? [right] : [left];
        // In the middle it holds for both sides only where commas set it off and no new main clause opens.
        return tree.IsComma(segment.First - 1) && tree.IsComma(segment.End) && tree[right.First].Tag is not "CCONJ" ? [left, right] : [left];
    }
}
