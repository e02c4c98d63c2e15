using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>One attribution as a sentence's tree shows it, before it is known who the source is.</summary>
/// <param name="Cue">The cue with its auxiliaries and the adverb between them.</param>
/// <param name="Source">Head word of who says it; null where it is left out.</param>
/// <param name="SourceWords">All the words for who says it.</param>
/// <param name="Segment">The attribution itself, said words left out: "officials said on Friday".</param>
/// <param name="Content">The words said, in order; none where they follow in the next sentences ("The minister said:").</param>
sealed record Saying(
    CueWord Word, Words Cue, int? Source, Words SourceWords, Words Segment, ImmutableArray<Words> Content, string Rule)
{
    /// <summary>Head word of who passes it on: the agency that cites, the outlet that was told.</summary>
    public int? Relay { get; init; }

    /// <summary>"citing officials": its content is that of the attribution it hangs on.</summary>
    public bool IsCiting { get; init; }

    /// <summary>Negated: "could not confirm that …".</summary>
    public bool Negated { get; init; }

    /// <summary>Where the words around the cue give it another stance than its own: "called the claims a lie".</summary>
    public Stance? Stance { get; init; }

    public bool Holds(int token) => Content.Any(part => part.Holds(token));
}
