using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Gives a cue verb that was tagged as a noun or adjective its tag, its subject and its object back.</summary>
static class CueRepair
{
    public static Sentence Mend(Sentence sentence, CueTable cues)
    {
        var tokens = sentence.Tokens;
        foreach (var token in sentence.Tokens)
            if (cues.Forms.Mistagged(sentence, token) is { } word) tokens = Mend(tokens, token.Index, word);
        return tokens == sentence.Tokens ? sentence : sentence with { Tokens = tokens };
    }

    static ImmutableArray<Token> Mend(ImmutableArray<Token> tokens, int index, CueWord word)
    {
        var mended = tokens.ToBuilder();
        var verb = tokens[index];
        var xpos = verb.Text.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? "VBG" : verb.Text.EndsWith('d') ? "VBD" : "VBZ";
        mended[index] = verb = verb with { Tag = "VERB", Xpos = xpos, Lemma = word.Lemma };
        if (verb.Relation is "compound" or "amod" or "nmod:desc" && verb.Head > index) Swap(mended, index, verb.Head, "obj");
        if (xpos is not "VBG") GiveSubject(mended, index);
        else if (mended[index].Relation is not ("advcl" or "acl")) mended[index] = mended[index] with { Relation = "advcl" };
        return mended.ToImmutable();
    }

    // The noun that the word was taken to belong to becomes its object, and the verb takes that noun's place.
    static void Swap(ImmutableArray<Token>.Builder tokens, int verb, int noun, string relation)
    {
        tokens[verb] = tokens[verb] with { Head = tokens[noun].Head, Relation = tokens[noun].Relation };
        tokens[noun] = tokens[noun] with { Head = verb, Relation = relation };
    }

    static void GiveSubject(ImmutableArray<Token>.Builder tokens, int verb)
    {
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Head == verb && tokens[i].Relation is "nsubj") return;
        var subject = verb - 1;
        while (subject > 0 && tokens[subject].Tag is not ("NOUN" or "PROPN")) subject--;
        if (tokens[subject].Tag is not ("NOUN" or "PROPN")) return;
        if (IsBelow(tokens, verb, subject)) tokens[verb] = tokens[verb] with { Head = tokens[subject].Head, Relation = tokens[subject].Relation };
        tokens[subject] = tokens[subject] with { Head = verb, Relation = "nsubj" };
    }

    static bool IsBelow(ImmutableArray<Token>.Builder tokens, int token, int ancestor)
    {
        for (var steps = 0; steps < tokens.Count && token >= 0; steps++, token = tokens[token].Head)
            if (token == ancestor) return true;
        return false;
    }
}
