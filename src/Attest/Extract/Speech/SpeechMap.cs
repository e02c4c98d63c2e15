using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Who says what in one report.</summary>
public sealed class SpeechMap
{
    readonly ILookup<int, Utterance> _bySentence;
    readonly ILookup<int, Hedge> _hedges;

    internal SpeechMap(ImmutableArray<Utterance> all, ImmutableArray<Hedge> hedges)
    {
        (All, Hedges) = (all, hedges);
        _bySentence = all.Where(utterance => utterance.Voices).ToLookup(utterance => utterance.Sentence);
        _hedges = hedges.ToLookup(hedge => hedge.Sentence);
    }

    /// <summary>All attributions in the order of the text, those without a claim to truth ("the mayor asked whether") as well.</summary>
    public ImmutableArray<Utterance> All { get; }

    /// <summary>The report's own hedges in the order of the text.</summary>
    public ImmutableArray<Hedge> Hedges { get; }

    /// <summary>Whose voice holds at some words of a sentence: the innermost speaker's, or the outlet's.</summary>
    /// <param name="sentence">Index of the sentence in the report.</param>
    /// <param name="words">Where the words stand in the report's text.</param>
    public Voice VoiceAt(int sentence, Span words)
    {
        var inner = _bySentence[sentence].Where(utterance => Holds(utterance, words)).MinBy(utterance => utterance.Size);
        var hedge = _hedges[sentence].Where(hedge => Holds(hedge.Parts, words)).MinBy(hedge => hedge.Parts.Sum(part => part.Length));
        var voice = inner is null ? Voice.Outlet : new(inner.Speaker, inner.Via, inner.Stance, inner.Implicit, inner.Reason);
        return hedge is null || voice.Stance is not (null or Stance.Asserted) ? voice
            : voice with { Stance = hedge.Stance, Reason = $"{voice.Reason}; hedged by “{hedge.Word}”" };
    }

    /// <summary>The attributions whose speaker vouches for the words, the innermost first: that of the first is the claim's speaker.</summary>
    public IEnumerable<Utterance> Holding(Span words) =>
        All.Where(said => said.Voices && Holds(said, words)).OrderBy(said => said.Size).ThenBy(said => said.Content.Start);

    // A quote may take in words of the attribution ("wounding nine, officials said"); half of the rest is enough.
    static bool Holds(Utterance said, Span words)
    {
        var attribution = (said.Cue is { } cue ? Shared(cue, words) : 0) + (said.Source is { } source ? Shared(source, words) : 0);
        var shared = said.ContentParts.Sum(part => Shared(part, words));
        return shared > 0 && shared * 2 >= words.Length - attribution;
    }

    static bool Holds(ImmutableArray<Span> parts, Span words) => parts.Sum(part => Shared(part, words)) * 2 >= words.Length;

    static int Shared(Span one, Span other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));
}
