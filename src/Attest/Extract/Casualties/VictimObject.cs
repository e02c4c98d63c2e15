using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"The blast killed four people", "wounding at least 90": the object of a verb of harm.</summary>
public sealed class VictimObject(HarmWords harm, VictimReader victims) : IClaimRule
{
    public string Id => "casualty/object";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (harm.Verb(sentence, verb) is not { Frame: HarmFrame.Object } word || VictimReader.IsPassive(sentence, verb)) continue;
            foreach (var head in VictimReader.Objects(sentence, verb))
                foreach (var phrase in victims.People(sentence, head))
                    if (phrase.Head.Index > verb.Index && !IsNextItem(sentence, verb, phrase) && !IsAnothers(sentence, verb, phrase)
                        && CasualtyFinding.Of(Id, sentence, verb, phrase, word.Effect, victims.GroupOf(sentence, phrase)) is { } finding)
                        yield return finding;
        }
    }

    // "1 killed, 3 others hurt": behind a comma stands the next item of the list, not the verb's object.
    static bool IsNextItem(SentenceReading sentence, Token verb, CountedPhrase phrase) =>
        sentence.Tokens.Skip(verb.Index).Take(phrase.First - verb.Index).Any(token => token.Text is ";" or ":")
        || (verb.Xpos is "VBN" or "VBD" && phrase.IsCounted && phrase.First == verb.Index + 2 && sentence.Tokens[verb.Index + 1].Text is "," or "and" or "&");

    // "killed 40 people and displaced thousands": the verb right before a phrase is its own; "killed and wounded dozens" share it.
    bool IsAnothers(SentenceReading sentence, Token verb, CountedPhrase phrase) =>
        sentence.At(phrase.First - 1) is { } before && before != verb && harm.Verb(sentence, before) is not null
        && !(before.Index == verb.Index + 2 && sentence.Tokens[verb.Index + 1].Lemma is "and" or "or");
}
