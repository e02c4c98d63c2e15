using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"We have buried 22 in Arda", "villagers buried nine people": those who bury people tell how many were killed.</summary>
/// <remarks>A blast that buries people under rubble has not told that they are dead, nor has the passive.</remarks>
public sealed class Burials(VictimReader victims) : IClaimRule
{
    static readonly FrozenSet<string> Mourners = ClosedWords.Load("En", "harm-words").Of("mourner");

    public string Id => "casualty/burial";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb is not { Tag: "VERB", Lemma: "bury" } || VictimReader.IsPassive(sentence, verb) || !HasMourner(sentence, verb)) continue;
            foreach (var phrase in VictimReader.Objects(sentence, verb).SelectMany(head => victims.People(sentence, head)))
                if (phrase.IsCounted && phrase.First > verb.Index && CasualtyFinding.Of(Id, sentence, verb, phrase, Effect.Killed, victims.GroupOf(sentence, phrase)) is { } finding)
                    yield return finding;
        }
    }

    static bool HasMourner(SentenceReading sentence, Token verb) =>
        sentence.Children(verb, "nsubj").Any(subject => Mourners.Contains(subject.Lemma.ToLowerInvariant()));
}
