using Attest.Extract;
using Attest.Names;

namespace Attest.Resolve.Parties;

/// <summary>The weapons and aircraft that a sentence names, generic words left out.</summary>
public sealed class WeaponReader(WeaponTable weapons)
{
    /// <param name="struck">What was hit in the sentence: a weapon among it was no weapon of the attack.</param>
    public IEnumerable<string> Read(SentenceReading sentence, IReadOnlyList<Finding> struck) =>
        weapons.Scan([.. sentence.Tokens.Select(token => token.Text)])
            .Where(match => !match.Row.IsGeneric && (match.Row.Kind != WeaponKind.Vehicle || IsDriven(sentence))
                && !struck.Any(finding => finding.Damage is not null && IsOf(finding, match)))
            .Select(match => match.Row.Name);

    // A car is a weapon where it is driven at somebody.
    static bool IsDriven(SentenceReading sentence) =>
        sentence.Tokens.Any(token => token.Lemma is "ram" or "plough" or "plow" or "mow" or "drive" or "crash" or "slam" or "run" or "speed" or "career" or "zigzag" or "rush");

    static bool IsOf(Finding finding, WeaponMatch match) =>
        finding.Phrase!.First < match.End && match.First < Math.Max(finding.End, finding.Phrase.End) && match.First > finding.Trigger.Index;
}
