using System.Collections.Frozen;
using Attest.Extract.Attacks;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"Two girls were struck by bullets", "a boy was hit by gunfire"; "opened fire, striking three passengers".</summary>
public sealed class StruckByFire : IClaimRule
{
    readonly VictimReader _victims;
    readonly FrozenDictionary<string, Effect> _missiles;

    StruckByFire(VictimReader victims, FrozenDictionary<string, Effect> missiles) => (_victims, _missiles) = (victims, missiles);

    /// <param name="language">A folder of Languages: "En".</param>
    public static StruckByFire Load(string language, VictimReader victims)
    {
        var table = WordTable.Load(language, "missiles");
        return new(victims, table.Rows.ToFrozenDictionary(row => table[row, "noun"], row => EnumNames.Parse<Effect>(table[row, "effect"])));
    }

    public string Id => "casualty/struck";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb.Tag != "VERB" || verb.Lemma is not ("hit" or "strike" or "graze") || Effects(sentence, verb) is not { } effect) continue;
            var heads = VictimReader.IsPassive(sentence, verb) ? VictimReader.Subjects(sentence, verb) : VictimReader.Objects(sentence, verb);
            foreach (var phrase in heads.SelectMany(head => _victims.People(sentence, head)))
            {
                if (phrase.Source == CountSource.Bare || _victims.GroupOf(sentence, phrase) == Group.Militants) continue;
                if (CasualtyFinding.Of(Id, sentence, verb, phrase, verb.Lemma == "graze" ? Effect.Injured : effect, _victims.GroupOf(sentence, phrase)) is { } finding) yield return finding;
            }
        }
    }

    Effect? Effects(SentenceReading sentence, Token verb)
    {
        if (VictimReader.IsPassive(sentence, verb))
        {
            foreach (var words in PartyReader.AttackersOfVerb(sentence, verb, passive: true))
                for (var at = words.First; at < words.End; at++)
                    if (_missiles.TryGetValue(sentence.Tokens[at].Lemma, out var effect)) return effect;
            return null;
        }

        // The verb of a doer who has just opened fire.
        return verb is { Relation: "advcl", Xpos: "VBG" } && sentence.HeadOf(verb)?.Lemma is "open" or "fire" or "shoot" ? Effect.KilledOrInjured : null;
    }
}
