using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>"Kenya and the African Union voiced doubts": no noun has an object, so the past form before the object is the verb.</summary>
static class NounObjects
{
    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN" or "PROPN" } || ObjectOf(tokens, at) is not { } thing || VerbBefore(tokens, at, thing) is not { } verb) return;
        if (tokens[at].Head < 0) tokens[verb] = tokens[verb] with { Head = -1, Relation = "root" };
        else if (JointBefore(tokens, at) is { } joint && MainVerb(tokens) is { } main && main < at) (tokens[verb], tokens[joint]) = (tokens[verb] with { Head = main, Relation = "conj" }, tokens[joint] with { Head = verb, Relation = "cc" });
        else return;
        tokens[thing] = tokens[thing] with { Head = verb };
        tokens[at] = tokens[at] with { Head = verb, Relation = "nsubj" };
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Head == at && i != verb && (i > verb || tokens[i].Tag is "ADV")) tokens[i] = tokens[i] with { Head = verb };
    }

    // "…, but Kenya and the African Union voiced doubts": the word that opens a clause of its own.
    static int? JointBefore(ImmutableArray<Token>.Builder tokens, int subject)
    {
        for (var i = subject - 1; i >= 0 && tokens[i].Tag is "CCONJ" or "DET" or "ADJ" or "NUM"; i--)
            if (tokens[i] is { Lemma: "but" or "while" or "and", Tag: "CCONJ" }) return i;
        return null;
    }

    static int? MainVerb(ImmutableArray<Token>.Builder tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i] is { Head: < 0, Tag: "VERB" }) return i;
        return null;
    }

    static int? ObjectOf(ImmutableArray<Token>.Builder tokens, int subject)
    {
        for (var i = subject + 1; i < tokens.Count; i++)
            if (tokens[i] is { Tag: "NOUN" or "PROPN", Relation: "obj" } thing && thing.Head == subject) return i;
        return null;
    }

    static int? VerbBefore(ImmutableArray<Token>.Builder tokens, int subject, int thing)
    {
        for (var i = thing - 1; i > subject; i--)
            if (tokens[i] is { Tag: "VERB", Xpos: "VBD" or "VBN", Relation: "amod" } verb && verb.Head == thing) return i;
        return null;
    }
}
