using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Words whose truth the report itself leaves open or passes on: "reportedly", "is believed to", "could not be verified".</summary>
/// <param name="Sentence">Index of the sentence in the report.</param>
/// <param name="Parts">The words governed, in order.</param>
/// <param name="Word">The hedge as written.</param>
public sealed record Hedge(int Sentence, ImmutableArray<Span> Parts, Stance Stance, string Word);
