using System.Globalization;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>What the sentences before one tell, for words in it that point back.</summary>
/// <param name="About">The nearest that tells of a victim or of one who did it, else the one before; null at the start.</param>
/// <param name="Last">The sentence before; null at the start.</param>
/// <param name="Harmed">Those harmed, by <see cref="OfNoun"/> and <see cref="OfAge"/>: "boy" after "a boy was shot".</param>
sealed record ToldBefore(SentenceReading? About, SentenceReading? Last, IReadOnlySet<string> Harmed)
{
    /// <summary>"boy" for one, "boys" for several.</summary>
    public static string OfNoun(Token noun) => noun.Xpos is "NNS" or "NNPS" ? noun.Lemma + "s" : noun.Lemma;

    /// <summary>"16" for one of that age.</summary>
    public static string OfAge(int years) => years.ToString(CultureInfo.InvariantCulture);
}
