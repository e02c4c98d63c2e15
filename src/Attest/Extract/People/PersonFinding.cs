using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>A person whom a report names, with the part that its words give, before attack and speaker are known.</summary>
/// <param name="Name">The fullest name.</param>
/// <param name="Evidence">The words that give the part, the weightiest first; at least one.</param>
public sealed record PersonFinding(
    string Name, PersonRole Role, PersonStatus? Status, int? Age, bool IsMinor, string? Occupation, ImmutableArray<RoleEvidence> Evidence);
