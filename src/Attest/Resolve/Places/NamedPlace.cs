using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Resolve.Places;

/// <summary>What a place name does in its sentence.</summary>
public enum PlaceRole
{
    /// <summary>Where something is: "in", "at", "near", "on".</summary>
    Location,

    /// <summary>Where something comes from: "took off from".</summary>
    From,

    /// <summary>Where a base is that something is flown from: "a base in".</summary>
    Base,

    /// <summary>Before a noun: "the Hama attack".</summary>
    Modifier,

    /// <summary>A party or topic, no location: "Moscow said", "the capital of".</summary>
    Other,
}

/// <summary>A place name in a sentence, with the kind and the containers that its words give.</summary>
/// <param name="Sentence">Index of the sentence in the report.</param>
/// <param name="Kind">Kind word in the singular ("province"), or null.</param>
/// <param name="Containers">Names that the words put it in, nearest first.</param>
public sealed record NamedPlace(
    int Sentence, int First, int End, Span At, string Written, string? Kind, PlaceRole Role, ImmutableArray<string> Containers)
{
    public bool Covers(int token) => First <= token && token < End;
}
