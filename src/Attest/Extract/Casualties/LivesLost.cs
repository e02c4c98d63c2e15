using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"Seven policemen lost their lives", "the army lost 12 men": deaths told by the verb of losing.</summary>
public sealed class LivesLost(VictimReader victims) : IClaimRule
{
    public string Id => "casualty/lost";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb is not { Tag: "VERB", Lemma: "lose" or "cost" }) continue;
            foreach (var phrase in verb.Lemma == "lose" ? Victims(sentence, verb) : Paying(sentence, verb))
                if (CasualtyFinding.Of(Id, sentence, verb, phrase, Effect.Killed, GroupOf(sentence, phrase)) is { } finding) yield return finding;
        }
    }

    IEnumerable<CountedPhrase> Victims(SentenceReading sentence, Token verb)
    {
        var lost = sentence.Children(verb, "obj").FirstOrDefault();
        if (lost is { Lemma: "life" }) return sentence.Has(lost, "nmod:poss") ? VictimReader.Subjects(sentence, verb).SelectMany(subject => victims.People(sentence, subject)) : [];
        return lost is null ? [] : victims.People(sentence, lost).Where(phrase => phrase.IsCounted && (phrase.Noun.Lemma is "man" or "fighter" || victims.GroupOf(sentence, phrase) is Group.Soldiers or Group.Militants or Group.Police));
    }

    // "cost 15 people their lives"
    IEnumerable<CountedPhrase> Paying(SentenceReading sentence, Token verb)
    {
        var life = sentence.Tokens.Skip(verb.Index + 1).FirstOrDefault(token => token.Lemma == "life");
        if (life is null || sentence.At(life.Index - 1)?.Xpos != "PRP$" || sentence.At(life.Index - 2) is not { Tag: "NOUN" or "PROPN" or "NUM" } whose || whose.Index <= verb.Index) return [];
        return victims.People(sentence, whose).Take(1);
    }

    // The men that an army loses are its soldiers.
    Group GroupOf(SentenceReading sentence, CountedPhrase phrase) =>
        phrase.Noun is { Lemma: "man", Text: "men" } && phrase.Head.Relation == "obj" ? Group.Soldiers : victims.GroupOf(sentence, phrase);
}
