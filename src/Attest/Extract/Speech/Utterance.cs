using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>That somebody is told to have said, written, thought or asked something: one attribution of a report.</summary>
/// <param name="Sentence">Index of the sentence in the report.</param>
/// <param name="Content">From the first to the last word of what is said.</param>
/// <param name="ContentParts">The runs of words said, in order; more than one where the attribution stands amid them.</param>
/// <param name="Cue">The words that bring it ("said", "according to"); null where speech runs on.</param>
/// <param name="Source">The words for who says it; null where they are left out.</param>
/// <param name="Speaker">Who that is; null when the source cannot speak for itself ("the blast shows that …").</param>
/// <param name="Via">Relays between the speaker and this report, nearest the speaker first, canonical names.</param>
/// <param name="Implicit">True when carried on from the sentence before.</param>
/// <param name="Reason">How it was found, in words.</param>
/// <param name="Sense">What the cue does; words of asking, wanting, judging and learning assert nothing.</param>
public sealed record Utterance(
    int Sentence, Span Content, ImmutableArray<Span> ContentParts, Span? Cue, Span? Source,
    Speaker? Speaker, ImmutableArray<string> Via, Stance Stance, bool Implicit, string Reason, CueSense Sense)
{
    /// <summary>True when somebody vouches for the words, so that a claim in them is that speaker's.</summary>
    public bool Voices => Speaker is not null && Sense is not (CueSense.Ask or CueSense.Want or CueSense.Judge or CueSense.Learn);

    /// <summary>Number of UTF-16 units said; the less, the further inside.</summary>
    internal int Size => ContentParts.Sum(part => part.Length);
}
