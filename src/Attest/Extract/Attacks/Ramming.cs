using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>"Drove a van into the marchers": a vehicle driven into people, and not by mishap.</summary>
static class Ramming
{
    // "drove a white rental van at high speed through a barrier and into"
    const int Reach = 14;

    // "a crowd", "a packed Christmas parade"
    const int PhraseWords = 6;

    static readonly ClosedWords Closed = ClosedWords.Load("En", "attack-context");
    static readonly FrozenSet<string> Gatherings = Closed.Of("gathering");
    static readonly FrozenSet<string> Mishaps = Closed.Of("mishap");

    public static bool Is(SentenceReading sentence, Token verb)
    {
        if (sentence.Tokens.Any(word => Mishaps.Contains(word.Lemma.ToLowerInvariant()) || Mishaps.Contains(word.Text.ToLowerInvariant()))) return false;
        for (var at = verb.Index + 1; at < sentence.Tokens.Length && at - verb.Index <= Reach && sentence.Tokens[at].Tag != "VERB"; at++)
            if (sentence.Tokens[at].Lemma is "into" or "through" or "onto" or "at" && IsGathering(sentence, at + 1)) return true;
        return false;
    }

    static bool IsGathering(SentenceReading sentence, int at)
    {
        for (var end = at + PhraseWords; at < end && sentence.At(at) is { Tag: "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "VERB" } word; at++)
            if (Gatherings.Contains(word.Lemma.ToLowerInvariant())) return true;
        return false;
    }
}
