using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>What an engine consists of, so that it can be told years later whether it is at hand, and what another lacks.</summary>
/// <param name="Id">As its readings bear it.</param>
/// <param name="Program">Fingerprint of the build, which the compiler makes from its sources.</param>
/// <param name="OwnGazetteer">SHA-256 of the gazetteer that was given beside the built-in one; null when none was.</param>
/// <param name="Parts">What is built in beside the program, by name in ordinal order.</param>
public sealed record EngineRecord(string Id, string Program, string? OwnGazetteer, ImmutableArray<EnginePart> Parts);

/// <summary>A model, a word list, a table of names or the gazetteer of an engine.</summary>
public sealed record EnginePart(string Name, string Sha256);
