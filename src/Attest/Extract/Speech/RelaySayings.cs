using System.Collections.Immutable;

namespace Attest.Extract.Speech;

/// <summary>"The agency cited the mayor as saying …": the object speaks, the subject passes it on.</summary>
static class RelaySayings
{
    /// <summary>The "saying" of "cited as saying".</summary>
    /// <param name="After">First word past "as saying".</param>
    public sealed record SpeechPart(int Verb, int After)
    {
        public ImmutableArray<Words> Content(SentenceTree tree, Words segment)
        {
            var right = Frame.Trim(tree, new(After, tree.Count));
            return !right.IsEmpty ? [right] : [.. new[] { LeftOf(tree, segment) }.Where(left => !left.IsEmpty)];
        }
    }

    public static Saying? Read(SentenceTree tree, int verb, CueWord word, Source relay)
    {
        var cited = tree.Children(verb).FirstOrDefault(child => child.Relation is "obj" && child.Index > verb);
        if (cited is null) return null;

        var speech = Speech(tree, verb) ?? Speech(tree, cited.Index);
        var source = Frame.PhraseOf(tree, cited.Index, new(verb + 1, speech?.Verb ?? tree.Count));
        var cue = Frame.CueOf(tree, verb);
        var segment = new Words(relay.IsBeside && !relay.IsInverted ? Math.Min(relay.Words.First, cue.First) : cue.First, speech?.After ?? source.End);
        var content = speech?.Content(tree, segment) ?? (tree[verb].Xpos is "VBG" ? Beside(tree, verb) : [LeftOf(tree, segment)]);
        content = [.. content.Where(part => !part.IsEmpty)];
        return content.IsEmpty ? null : new(word, cue, cited.Index, source, segment, content, "speech/relay") { Relay = relay.Head, IsCiting = tree[verb].Xpos is "VBG" && speech is null };
    }

    /// <summary>The "saying" that hangs on <paramref name="token"/>; null when none does.</summary>
    public static SpeechPart? Speech(SentenceTree tree, int token)
    {
        var saying = tree.Children(token).FirstOrDefault(child => child.Lemma is "say" or "tell" && child.Xpos is "VBG");
        if (saying is null) return null;
        var after = saying.Index + 1;
        while (after < tree.Count && tree[after].Text is "," or ":") after++;
        return new(saying.Index, after);
    }

    // "Reuters reports, citing officials": the officials say what Reuters reports, which its own attribution holds.
    static ImmutableArray<Words> Beside(SentenceTree tree, int verb) => tree[verb].Relation is "advcl" or "acl" || tree.IsComma(verb - 1) ? [new(verb, verb + 1)] : [];

    static Words LeftOf(SentenceTree tree, Words segment) => Frame.Trim(tree, new(0, segment.First));
}
