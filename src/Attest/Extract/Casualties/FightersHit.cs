using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"The strikes hit numerous militants": armed people struck, death not stated.</summary>
public sealed class FightersHit(VictimReader victims) : IClaimRule
{
    public string Id => "casualty/hit";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb.Tag != "VERB" || verb.Lemma is not ("hit" or "strike" or "target")) continue;
            var heads = VictimReader.IsPassive(sentence, verb) ? VictimReader.Subjects(sentence, verb) : VictimReader.Objects(sentence, verb);
            foreach (var phrase in heads.SelectMany(head => victims.People(sentence, head)))
            {
                var group = victims.GroupOf(sentence, phrase);
                if (!phrase.IsCounted || group is not (Group.Militants or Group.Soldiers)) continue;
                if (CasualtyFinding.Of(Id, sentence, verb, phrase, Effect.Hit, group) is { } finding) yield return finding;
            }
        }
    }
}
