using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>"Police: Nine dead in bar shooting", "Nine dead in bar shooting - police": who says what a headline tells.</summary>
sealed class HeadlineLabels(RoleTable roles, Func<string, bool> isBody)
{
    const int MostWords = 4;

    static readonly CueWord Word = new("label", CueSense.Say, Stance.Asserted, CueFrames.Clause);

    /// <summary>The attribution of a headline's sentence by a label at its head or its end; null where there is none.</summary>
    public Saying? Find(SentenceTree tree)
    {
        var mark = Mark(tree, 1, MostWords + 1, at => tree[at].Text is ":");
        if (mark is { } colon && IsSpeaker(tree, new(0, colon)) && tree.Count - colon > MostWords)
            return Of(tree, new(0, colon), new(colon, colon + 1), new(colon + 1, tree.Count));
        var end = tree.Count;
        while (end > 1 && tree[end - 1].Text is ".") end--;
        mark = Mark(tree, Math.Max(1, end - MostWords - 1), end, at => tree[at].Text is "-" or "–" or "—" or ":" && IsApart(tree, at));
        return mark is { } dash && IsSpeaker(tree, new(dash + 1, end)) ? Of(tree, new(dash + 1, end), new(dash, dash + 1), new(0, dash)) : null;
    }

    static int? Mark(SentenceTree tree, int first, int end, Func<int, bool> isMark)
    {
        for (var at = first; at < Math.Min(end, tree.Count); at++)
            if (isMark(at)) return at;
        return null;
    }

    static bool IsApart(SentenceTree tree, int at) =>
        tree[at].Text is ":" || (tree[at].At.Start > tree[at - 1].At.End && at + 1 < tree.Count && tree[at + 1].At.Start > tree[at].At.End);

    // Nobody but those who speak by profession: a place before a colon says where the news is from.
    bool IsSpeaker(SentenceTree tree, Words words) =>
        words.End - words.First is > 0 and <= MostWords && !NounPhrase.HasVerb(tree, words) && NounPhrase.Head(tree, words) is { } head && head == words.End - 1
        && (roles.Of(tree[head]) is { Kind: not RoleKind.Title }
            || isBody(SourceText.Of(tree, words, words.End)));

    static Saying Of(SentenceTree tree, Words source, Words cue, Words content) =>
        new(Word, cue, NounPhrase.Head(tree, source), source, new(Math.Min(source.First, cue.First), Math.Max(source.End, cue.End)), [Frame.Trim(tree, content)], "speech/label");
}
