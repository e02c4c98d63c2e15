namespace Attest.Extract.People;

/// <summary>What the sentences before one tell, for words in it that point back.</summary>
/// <param name="About">The nearest that tells of a victim or of one who did it, else the one before; null at the start.</param>
/// <param name="Last">The sentence before; null at the start.</param>
/// <param name="Harmed">Nouns of single persons harmed: "boy" after "a boy was shot".</param>
sealed record ToldBefore(SentenceReading? About, SentenceReading? Last, IReadOnlySet<string> Harmed);
