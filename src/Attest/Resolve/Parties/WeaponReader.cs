using System.Collections.Frozen;
using Attest.Extract;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Resolve.Parties;

/// <summary>The weapons and aircraft that a sentence names, generic words left out.</summary>
public sealed class WeaponReader(WeaponTable weapons)
{
    // Words of a list of loot that are passed over on the way back to its verb.
    const int MostListed = 8;

    static readonly FrozenSet<string> Looting = ClosedWords.Load("En", "attack-context").Of("looting");

    /// <param name="struck">What was hit in the sentence: a weapon among it was no weapon of the attack.</param>
    public IEnumerable<string> Read(SentenceReading sentence, IReadOnlyList<Finding> struck) =>
        weapons.Scan([.. sentence.Tokens.Select(token => token.Text)])
            .Where(match => !match.Row.IsGeneric && (match.Row.Kind != WeaponKind.Vehicle || IsDriven(sentence))
                && !struck.Any(finding => finding.Damage is not null && IsOf(finding, match)) && !IsTaken(sentence, match))
            .Select(match => match.Row.Name);

    /// <summary>Weapons of every kind as written, generic ones too; words for the attack itself ("blast", "shelling") and aircraft are none.</summary>
    public IEnumerable<string> Written(SentenceReading sentence, IReadOnlyList<Finding> struck) =>
        weapons.Scan([.. sentence.Tokens.Select(token => token.Text)])
            .Where(match => match.Row.Kind is not (WeaponKind.Aircraft or WeaponKind.Ship) && (match.Row.Kind != WeaponKind.Vehicle || IsDriven(sentence))
                && !struck.Any(finding => finding.Damage is not null && IsOf(finding, match)) && !IsTaken(sentence, match))
            .Select(match => (match.First, End: LastNoun(sentence, match)))
            .Where(words => words.End > words.First && IsThing(sentence.Tokens[words.End - 1]))
            .Select(words => sentence.Words(words.First, words.End));

    // "burned the camp and stole dynamite and rifles": what they carried off they did not attack with.
    static bool IsTaken(SentenceReading sentence, WeaponMatch match)
    {
        for (var at = match.First - 1; at >= 0 && match.First - at <= MostListed; at--)
        {
            var word = sentence.Tokens[at];
            if (Looting.Contains(word.Lemma) || Looting.Contains(word.Text.ToLowerInvariant())) return true;
            if (word.Tag is not ("NOUN" or "PROPN" or "ADJ" or "DET" or "NUM" or "CCONJ") && word.Text != ",") return false;
        }

        return false;
    }

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
