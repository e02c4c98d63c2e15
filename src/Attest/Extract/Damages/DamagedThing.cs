using Attest.Extract.Casualties;
using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Damages;

/// <summary>"The raid destroyed three barns", "two lorries were hit", "rammed a car into the gate": things a verb of damage is said of.</summary>
public sealed class DamagedThing(DamageWords words, ThingReader things) : IClaimRule
{
    public string Id => "damage/verb";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        var seen = new HashSet<int>();
        foreach (var verb in sentence.Tokens)
        {
            if (words.Verb(sentence, verb) is not { } word) continue;
            foreach (var phrase in Things(sentence, verb, word))
                if (seen.Add(phrase.Noun.Index) && !IsTrap(verb, phrase) && DamageFinding.Of(Id, sentence, verb, phrase, word.Effect, words.ClassOf(phrase.Noun)) is { } finding)
                    yield return finding;
        }
    }

    // "the lorry hit a landmine": what blew it up is not what was damaged.
    bool IsTrap(Token verb, CountedPhrase phrase) => verb.Lemma is "hit" or "strike" && words.ClassOf(phrase.Noun) == "ied";

    // "drove a car into the gate" damages the gate; "drove a car" damages nothing.
    static bool IsDriven(Token verb) => verb.Lemma is "drive" or "crash" or "slam" or "plough" or "plow";

    IEnumerable<CountedPhrase> Things(SentenceReading sentence, Token verb, DamageWord word)
    {
        var into = verb.Lemma is "ram" or "smash" || IsDriven(verb) ? things.Into(sentence, verb, word).ToList() : [];
        if (into.Count > 0 || IsDriven(verb)) return into;
        // "set fire to three barns"
        if (word.Particle == "fire" && sentence.At(verb.Index + 1) is { Lemma: "fire" } fire && sentence.Is(fire.Index + 1, "to")) return things.After(sentence, fire, word);
        var passive = word.Frame == HarmFrame.Subject || VictimReader.IsPassive(sentence, verb)
            || (verb.Xpos == "VBN" && !sentence.Has(verb, "obj") && !sentence.Has(verb, "aux") && !VictimReader.TakesObject(sentence, verb));
        return passive ? things.Subjects(sentence, verb, word) : things.Objects(sentence, verb, word);
    }
}
