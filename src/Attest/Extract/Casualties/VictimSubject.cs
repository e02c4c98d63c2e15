using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>"Four people were killed", "nine died", "49 killed": the subject of the passive, of dying, and of headlines.</summary>
public sealed class VictimSubject(HarmWords harm, VictimReader victims) : IClaimRule
{
    public string Id => "casualty/subject";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (harm.Verb(sentence, verb) is not { } word) continue;
            foreach (var phrase in Victims(sentence, verb, word))
                if (CasualtyFinding.Of(Id, sentence, verb, phrase, word.Effect, victims.GroupOf(sentence, phrase)) is { } finding)
                    yield return finding;
        }
    }

    IEnumerable<CountedPhrase> Victims(SentenceReading sentence, Token verb, HarmWord word)
    {
        var passive = word.Frame == HarmFrame.Subject || VictimReader.IsPassive(sentence, verb);
        // "Sandy Hook: 26 killed", "women were among the 22 killed": the number right before the participle counts, not a name before it.
        if (sentence.QuantityAt(verb.Index - 1) is { } own && (sentence.Is(own.First - 1, ":") || (sentence.Is(own.First - 1, "the") && sentence.Is(own.First - 2, "among"))) && victims.Before(sentence, verb) is { } bare) return [bare];
        if (passive)
        {
            var found = VictimReader.Subjects(sentence, verb).SelectMany(subject => victims.People(sentence, subject)).ToList();
            if (found.Count > 0) return Whole(sentence, verb, [.. Carrier(sentence, verb, found), .. found]);
            if (!VictimReader.IsReduced(sentence, verb) && ClauseReader.SubjectBefore(sentence, verb) is { } lost && victims.People(sentence, lost).ToList() is { Count: > 0 } people) return people;
        }

        if (word.Lemma == "take") return [];
        // Headlines and clipped clauses: the counted noun stands right before the participle, which has no object.
        var clipped = verb.Xpos is "VBN" or "VBD" && !sentence.Has(verb, "obj") && !sentence.Has(verb, "aux") && !IsBeforeNoun(sentence, verb) && !VictimReader.TakesObject(sentence, verb);
        return (passive || clipped) && victims.Before(sentence, verb) is { } phrase && (passive || phrase.IsCounted || IsBeBefore(sentence, verb)) ? [phrase] : [];
    }

    // "said two guards and one of the raiders had died": a verb that the tree coordinates with a counted noun has it for a subject.
    IEnumerable<CountedPhrase> Carrier(SentenceReading sentence, Token verb, List<CountedPhrase> found) =>
        verb.Relation == "conj" && sentence.HeadOf(verb) is { Tag: "NOUN" } noun && noun.Index < found[0].First && sentence.Is(noun.Index + 1, "and")
            ? victims.People(sentence, noun).Take(1).Where(phrase => phrase.Source == CountSource.Number) : [];

    // "has been fatally shot": the auxiliary was hung on another word.
    static bool IsBeBefore(SentenceReading sentence, Token verb)
    {
        var at = verb.Index - 1;
        while (sentence.At(at) is { Tag: "ADV" }) at--;
        return verb.Xpos is "VBN" or "VBD" && sentence.At(at) is { Tag: "AUX", Lemma: "be" };
    }

    // "four detained leaders were released": a participle that describes the noun after it.
    static bool IsBeforeNoun(SentenceReading sentence, Token verb) =>
        verb.Relation == "amod" && sentence.HeadOf(verb) is { } noun && noun.Index > verb.Index;

    // "Two men, Ali Haddad and Omar Said, were killed": the names only tell who the two were.
    List<CountedPhrase> Whole(SentenceReading sentence, Token verb, List<CountedPhrase> found)
    {
        if (found[0].Source != CountSource.Name || ClauseReader.SubjectBefore(sentence, verb) is not { } first || first.Index >= found[0].First) return found;
        return sentence.Is(first.Index + 1, ",") && victims.People(sentence, first).FirstOrDefault() is { Source: CountSource.Number } whole ? [whole] : found;
    }
}
