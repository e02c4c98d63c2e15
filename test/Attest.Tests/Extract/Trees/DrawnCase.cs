namespace Attest.Tests.Extract.Trees;

/// <summary>A sentence or two with their trees drawn out, and what must be read from them.</summary>
/// <param name="Name">File and words that tell what the case shows.</param>
/// <param name="Expected">What is read, a line each; "nothing" where nothing may be read.</param>
/// <param name="Sentences">The trees, in the form of <see cref="TestSentence"/>.</param>
sealed record DrawnCase(string Name, IReadOnlyList<string> Expected, IReadOnlyList<string> Sentences);
