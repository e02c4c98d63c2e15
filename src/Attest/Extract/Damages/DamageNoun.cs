namespace Attest.Extract.Damages;

/// <summary>"The destruction of four barns", "heavy damage to the chapel": a noun of damage with the thing after it.</summary>
public sealed class DamageNoun(DamageWords words, ThingReader things) : IClaimRule
{
    public string Id => "damage/noun";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var noun in sentence.Tokens)
        {
            if (words.Noun(noun) is not var (effect, preposition) || !sentence.Is(noun.Index + 1, preposition)) continue;
            var word = new DamageWord(effect, Casualties.HarmFrame.Object, Loose: true, "");
            foreach (var phrase in things.After(sentence, noun, word))
                if (!earlier.Any(finding => finding.Damage is not null && finding.Phrase!.Noun.Index == phrase.Noun.Index)
                    && DamageFinding.Of(Id, sentence, noun, phrase, effect, words.ClassOf(phrase.Noun)) is { } finding)
                    yield return finding;
        }
    }
}
