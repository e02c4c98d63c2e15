using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>Makes the finding of a casualty from its trigger and phrase.</summary>
static class CasualtyFinding
{
    /// <summary>Null where the words are too bare for a claim: a bare plural that is no plain subject or object.</summary>
    public static Finding? Of(string rule, SentenceReading sentence, Token trigger, CountedPhrase phrase, Effect effect, Group group)
    {
        if (sentence.IsNegated(trigger) || IsNone(sentence, phrase) || IsNobody(sentence, trigger, phrase)) return null;
        if (IsRanked(sentence, trigger, phrase)) return null;
        var hypothetical = Mood.IsHypothetical(sentence, trigger);
        if (hypothetical && !phrase.IsCounted) return null;
        // "The girls were abducted" points back at people counted elsewhere.
        if (phrase is { Source: CountSource.Definite, Figure.Value: null }) return null;
        if (phrase.Source == CountSource.Bare && !IsPlain(sentence, trigger, phrase)) return null;

        // An arrest of people who are no fighters is the law's business, no harm done by the attack.
        if (trigger.Lemma == "arrest" && group is not (Group.Militants or Group.Soldiers or Group.Journalists or Group.AidWorkers or Group.Medics)) return null;
        // People flee their homes in numbers; a man who fled the scene is not displaced.
        if (trigger.Lemma == "flee" && (group is Group.Militants or Group.Soldiers or Group.Police || phrase is not { IsCounted: true, Figure: { Bound: Bound.Vague } or { Value: >= 20 } })) return null;
        // Civilians taken are abducted, whatever the verb.
        if (effect == Effect.Captured && group is Group.Civilians or Group.Children or Group.Women or Group.AidWorkers or Group.Medics or Group.Journalists) effect = Effect.Abducted;
        var casualty = new Casualty(effect, group, phrase.Figure, phrase.Words);
        return new(
            rule, ClaimKind.Casualty, sentence.Index, trigger, Math.Min(phrase.First, trigger.Index), Math.Max(phrase.End, trigger.Index + 1),
            phrase, casualty)
        { Hypothetical = hypothetical };
    }

    // "is the ninth mayor killed this year" counts those before him; "a third man was killed" tells of one.
    static bool IsRanked(SentenceReading sentence, Token trigger, CountedPhrase phrase) =>
        phrase is { Source: CountSource.Definite or CountSource.Possessive } && trigger is { Xpos: "VBN" or "VBD", Relation: "acl" or "acl:relcl" }
        && sentence.Tokens.Skip(phrase.First).Take(phrase.End - phrase.First).Any(word => Ordinals.Is(word.Text));

    static bool IsNone(SentenceReading sentence, CountedPhrase phrase)
    {
        for (var i = Math.Max(0, phrase.First - 1); i < phrase.End; i++)
            if (sentence.QuantityAt(i) is null && sentence.Tokens[i].Lemma is "how" or "no" or "none" or "nobody" or "neither") return true;
        return false;
    }

    // "none of the nine passengers was hurt", "…, but no one was struck or injured".
    static bool IsNobody(SentenceReading sentence, Token trigger, CountedPhrase phrase)
    {
        for (var i = Math.Max(0, phrase.First - 3); i < phrase.First; i++)
            if (sentence.Tokens[i].Lemma is "none" or "neither" && sentence.Is(i + 1, "of")) return true;
        for (var i = Math.Max(phrase.First, trigger.Index - 8); i < trigger.Index; i++)
            if (sentence.Is(i, "nobody") || (sentence.Is(i, "no") && (sentence.Is(i + 1, "one") || sentence.Is(i + 1, "-")))) return true;
        return false;
    }

    // "Civilians have been killed" makes a claim; "strikes that kill civilians" does not.
    static bool IsPlain(SentenceReading sentence, Token trigger, CountedPhrase phrase) =>
        trigger.Tag == "VERB" && trigger.Xpos is "VBD" or "VBN"
        && trigger.Relation is "root" or "ccomp" or "conj" or "parataxis"
        && phrase.Noun.Xpos is "NNS" or "NNPS" or "NN"
        && sentence.Children(trigger).Any(child => child.Index == phrase.Head.Index || phrase.Covers(child.Index))
        && phrase.Noun.Lemma != "casualty";
}
