using Attest.Extract;
using Attest.Model;
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

    /// <summary>Weapons of every kind as written, generic ones too; words for the attack itself ("blast", "shelling") and aircraft are none.</summary>
    public IEnumerable<string> Written(SentenceReading sentence, IReadOnlyList<Finding> struck) =>
        weapons.Scan([.. sentence.Tokens.Select(token => token.Text)])
            .Where(match => match.Row.Kind is not (WeaponKind.Aircraft or WeaponKind.Ship) && (match.Row.Kind != WeaponKind.Vehicle || IsDriven(sentence))
                && !struck.Any(finding => finding.Damage is not null && IsOf(finding, match)))
            .Select(match => (match.First, End: LastNoun(sentence, match)))
            .Where(words => words.End > words.First && IsThing(sentence.Tokens[words.End - 1]))
            .Select(words => sentence.Words(words.First, words.End));

    // "bomb planted": the name in the table goes on after the noun.
    static int LastNoun(SentenceReading sentence, WeaponMatch match)
    {
        var end = match.End;
        while (end > match.First && sentence.Tokens[end - 1].Tag is not ("NOUN" or "PROPN")) end--;
        return end;
    }

    static bool IsThing(Token last) =>
        last.Lemma is not ("bombing" or "blast" or "explosion" or "shooting" or "shelling" or "attack" or "strike" or "fire" or "gunfire" or "arson" or "barrage" or "raid");

    // A car is a weapon where it is driven at somebody.
    static bool IsDriven(SentenceReading sentence) =>
        sentence.Tokens.Any(token => token.Lemma is "ram" or "plough" or "plow" or "mow" or "drive" or "crash" or "slam" or "run" or "speed" or "career" or "zigzag" or "rush");

    static bool IsOf(Finding finding, WeaponMatch match) =>
        finding.Phrase!.First < match.End && match.First < Math.Max(finding.End, finding.Phrase.End) && match.First > finding.Trigger.Index;
}
