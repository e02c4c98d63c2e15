using System.Collections.Immutable;
using Attest.Extract;
using Attest.Model;
using Attest.Names;
using Attest.Resolve.Places;

namespace Attest.Resolve;

/// <summary>A sentence with its dates and places resolved.</summary>
/// <param name="Dates">Each date with the token it hangs in the tree by; dates of speaking are kept apart.</param>
/// <param name="SpeechDates">Dates that say when something was said, not when it happened.</param>
/// <param name="Places">All place names, in order.</param>
public sealed record SentenceFacts(
    SentenceReading Reading, ImmutableArray<(When When, Token Token)> Dates, ImmutableArray<When> SpeechDates,
    ImmutableArray<NamedPlace> Places)
{
    /// <summary>The known actors that it names, in order.</summary>
    public ImmutableArray<ActorMatch> Actors { get; init; } = [];
}
