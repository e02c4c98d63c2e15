using Attest.Model;

namespace Attest.Extract.Phrases;

/// <summary>A single person whom the words before have told of.</summary>
/// <param name="Group">The group that those words give.</param>
/// <param name="Sentence">Index of the sentence in the report.</param>
public sealed record PersonTold(Group Group, int Sentence);
