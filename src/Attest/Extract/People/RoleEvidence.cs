using Attest.Model;

namespace Attest.Extract.People;

/// <summary>What some words tell of the part that a named person has.</summary>
/// <param name="Role">Null for words that make one neither victim nor doer: who speaks, who is kin.</param>
/// <param name="Weight">1 for a hint, 2 for a plain word, 3 for a word that names the part.</param>
/// <param name="First">First token of the words, the name's included.</param>
/// <param name="End">One past the last.</param>
/// <param name="Rule">Id of the construction: "person/identified".</param>
public sealed record RoleEvidence(
    NameMention Name, PersonRole? Role, PersonStatus? Status, int Weight, int First, int End, string Rule);
