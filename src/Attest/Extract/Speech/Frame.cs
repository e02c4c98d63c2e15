using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>The words of an attribution that are not said: verb, subject, who was told, when and how.</summary>
static class Frame
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "speech-frame");
    static readonly FrozenSet<string> NoListener = Closed.Of("no-listener");
    static readonly FrozenSet<string> Times = Closed.Of("time");

    /// <summary>The verb with its auxiliaries and what stands between.</summary>
    public static Words CueOf(SentenceTree tree, int verb)
    {
        var first = verb;
        foreach (var child in tree.Children(verb))
            if (child.Index < first && child.Relation is "aux" or "aux:pass" or "cop") first = child.Index;
        // A subject between auxiliary and verb ("has the army said") would tear the cue.
        for (var i = first; i < verb; i++)
            if (tree[i].Relation is "nsubj" or "nsubj:pass") first = verb;
        while (first > 0 && tree[first - 1].Tag is "ADV" && tree[first - 1].Head == verb) first--;
        return new(first, verb + 1);
    }

    /// <summary>The words of a noun phrase without clauses set off by a comma, and without marks at its ends.</summary>
    public static Words PhraseOf(SentenceTree tree, int head, Words bounds)
    {
        var reach = tree.Reach(head);
        var (first, end) = (Math.Max(reach.First, bounds.First), Math.Min(reach.End, bounds.End));
        foreach (var child in tree.Children(head))
        {
            if (child.Index <= head || child.Index >= end) continue;
            var own = tree.Reach(child.Index);
            if (child.Relation is "acl:relcl" or "acl" or "parataxis" && own.First > head && tree.IsComma(own.First - 1))
                end = Math.Min(end, own.First - 1);
            else if (child.Relation is "acl:relcl" && tree.IsComma(own.First)) end = Math.Min(end, own.First);
        }

        return Trim(tree, new(Math.Min(first, head), Math.Max(end, head + 1)));
    }

    /// <summary>The whole attribution, as far as it can go without touching <paramref name="content"/>.</summary>
    public static Words SegmentOf(SentenceTree tree, int verb, Words cue, Words source, Words? content)
    {
        var tells = !NoListener.Contains(tree[verb].Lemma);
        var first = Math.Min(cue.First, source.IsEmpty || source.First > verb ? cue.First : source.First);
        var end = Math.Max(verb + 1, source.IsEmpty ? 0 : source.End);
        var stop = content is { } said && said.First >= end ? said.First : tree.Count;
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var child in tree.Children(verb))
            {
                if (child.Index < end || !Modifies(tree, child, tells)) continue;
                var reach = tree.Reach(child.Index);
                if (reach.First > end + 1 || reach.First < verb || reach.End > stop) continue;
                if (reach.First == end + 1 && !(tree.IsComma(end) && EndsSentence(tree, reach.End))) continue;
                (end, grown) = (reach.End, true);
            }
        }

        return new(first, end);
    }

    public static Words Trim(SentenceTree tree, Words words)
    {
        var (first, end) = (words.First, words.End);
        while (first < end && tree.IsMark(first)) first++;
        while (end > first && tree.IsMark(end - 1)) end--;
        return new(first, end);
    }

    public static bool EndsSentence(SentenceTree tree, int end) => tree.IsBare(new(end, tree.Count));

    // What a clause said may begin with is no part of the attribution, so a noun must tell of a time or of who was told.
    static bool Modifies(SentenceTree tree, Token child, bool tells)
    {
        if (HoldsFiniteVerb(tree, tree.Reach(child.Index))) return false;
        return child.Relation switch
        {
            "obl" or "obl:agent" or "nmod" or "advmod" or "compound:prt" => tree[tree.Reach(child.Index).First].Tag is "ADP" or "ADV" or "SCONJ"
                || IsTime(child),
            "obj" or "iobj" => tells || IsTime(child),
            "advcl" => child.Xpos is "VBG" && tree.Child(child.Index, "ccomp", "obj") is null,
            _ => IsTime(child),
        };
    }

    static bool HoldsFiniteVerb(SentenceTree tree, Words words)
    {
        for (var i = words.First; i < words.End; i++)
            if (tree[i].Tag is "VERB" or "AUX" && tree[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD") return true;
        return false;
    }

    static bool IsTime(Token token) => Times.Contains(token.Lemma.ToLowerInvariant());
}
