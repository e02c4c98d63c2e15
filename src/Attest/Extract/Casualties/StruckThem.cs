using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"Gunmen pulled nine passengers off a bus and shot them dead": "them" are those whom the sentence counted last before it.</summary>
public sealed class StruckThem(HarmWords harm, VictimReader victims) : IClaimRule
{
    public string Id => "casualty/them";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (harm.Verb(sentence, verb) is not { Frame: HarmFrame.Object } word || !sentence.Is(verb.Index + 1, "them")) continue;
            if (Those(sentence, verb) is not { } those) continue;
            var them = sentence.Tokens[verb.Index + 1];
            var group = victims.GroupOf(sentence, those);
            // By the pronoun it is a figure of its own, beside that of the words it points back at.
            var phrase = those with { Head = them, Noun = them, Quantity = -1 };
            if (CasualtyFinding.Of(Id, sentence, verb, phrase, word.Effect, group) is { } finding) yield return finding with { End = Math.Max(finding.End, ParticleEnd(sentence, verb, word)) };
        }
    }

    // The last counted people that somebody did something to, in the same sentence.
    CountedPhrase? Those(SentenceReading sentence, Token verb)
    {
        for (var at = verb.Index - 1; at >= 0; at--)
        {
            var noun = sentence.Tokens[at];
            if (noun.Tag is not ("NOUN" or "PROPN" or "NUM") || noun.Relation is not ("obj" or "nsubj:pass" or "conj")) continue;
            var people = victims.People(sentence, noun).FirstOrDefault();
            if (people is { Source: CountSource.Number, Figure.Value: > 1 } && people.End <= verb.Index && !IsNeighbour(sentence, verb, people)) return people;
            if (people is not null && noun.Relation != "conj") return null;
        }

        return null;
    }

    // "wounded three guards and killed them" is told of one verb; "three guards shot them" is told by its subject.
    static bool IsNeighbour(SentenceReading sentence, Token verb, CountedPhrase people) =>
        sentence.Children(verb, "nsubj").Any(subject => people.Covers(subject.Index));

    static int ParticleEnd(SentenceReading sentence, Token verb, HarmWord word) =>
        word.Particle.Length > 0 && HarmWords.ParticleOf(sentence, verb, word.Particle) is { } particle ? particle.Index + 1 : verb.Index + 2;
}
