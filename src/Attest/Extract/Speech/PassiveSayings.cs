using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>"was claimed by the band", "the mayor was quoted as saying …": a cue in the passive with a named speaker.</summary>
/// <remarks>Without an agent ("is believed to have …") nobody speaks: that is a hedge.</remarks>
static class PassiveSayings
{
    public static Saying? Read(SentenceTree tree, int verb, CueWord word)
    {
        if (word.Takes(CueFrames.Relay) && Quoted(tree, verb, word) is { } quoted) return quoted;
        if (Agent(tree, verb) is not { } agent) return null;

        var cue = Frame.CueOf(tree, verb);
        var source = Frame.PhraseOf(tree, agent.Index, new(AfterBy(tree, agent), tree.Count));
        var segment = new Words(cue.First, Math.Max(source.End, verb + 1));
        var content = ContentOf(tree, verb, word, segment);
        return content.IsEmpty ? null : new(word, cue, agent.Index, source, segment, [content], "speech/passive");
    }

    static Words ContentOf(SentenceTree tree, int verb, CueWord word, Words segment)
    {
        // What is claimed is told by the clause itself; the noun before it may carry figures that the band never gave.
        if (tree[verb].Relation is "acl")
            return word.Sense is CueSense.Claim || tree.HeadOf(verb) is not { } noun
                ? segment : Frame.Trim(tree, new(tree.Reach(noun.Index).First, Math.Max(verb, noun.Index + 1)));
        if (tree.Child(verb, "ccomp", "xcomp") is { } clause && clause.Index > verb) return Frame.Trim(tree, tree.Reach(clause.Index));
        return tree.Child(verb, "nsubj:pass") is { } subject ? Frame.Trim(tree, tree.Reach(subject.Index)) : default;
    }

    static Saying? Quoted(SentenceTree tree, int verb, CueWord word)
    {
        if (Subjects.Of(tree, verb) is not { } subject || RelaySayings.Speech(tree, verb) is not { } speech) return null;
        var cue = Frame.CueOf(tree, verb);
        var source = Frame.PhraseOf(tree, subject, new(0, verb));
        var segment = new Words(Math.Min(source.First, cue.First), speech.After);
        return new(word, cue, subject, source, segment, speech.Content(tree, segment), "speech/quoted-as-saying") { Relay = Agent(tree, verb)?.Index };
    }

    static Token? Agent(SentenceTree tree, int verb) => tree.Children(verb).FirstOrDefault(child =>
        child.Index > verb && child.Relation is "obl" or "obl:agent" or "nmod"
        && tree.Children(child.Index).Any(mark => mark.Relation is "case" && mark.Lemma is "by"));

    static int AfterBy(SentenceTree tree, Token agent) =>
        tree.Children(agent.Index).First(mark => mark.Relation is "case" && mark.Lemma is "by").Index + 1;
}
