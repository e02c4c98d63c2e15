using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract;

/// <summary>Whether a verb or noun tells of something that happened, or of a plan, threat, fear or condition.</summary>
public static class Mood
{
    static readonly ClosedWords Words = ClosedWords.Load("En", "mood");
    static readonly FrozenSet<string> Modals = Words.Of("modal");
    static readonly FrozenSet<string> Told = Words.Of("told");
    static readonly FrozenSet<string> Conditions = Words.Of("condition");

    public static bool IsHypothetical(SentenceReading sentence, Token word)
    {
        // A clause takes the mood of what it hangs on: "threatened to attack, killing hundreds".
        Token? at = word;
        for (var steps = 0; at is not null && steps < sentence.Tokens.Length; steps++, at = sentence.HeadOf(at))
        {
            if (at.Tag is "VERB" or "ADJ" && (HasModal(sentence, at) || IsPurpose(sentence, at) || IsCondition(sentence, at))) return true;
            // "some may be hurt, but four people were killed": a clause with a subject of its own has its own mood.
            if (at.Relation == "conj" && (sentence.Has(at, "nsubj") || sentence.Has(at, "aux"))) return false;
            // "accused it of planning to strike and killing nine": a gerund is no second infinitive.
            if (at is { Relation: "conj", Xpos: "VBG" } && sentence.HeadOf(at) is { Xpos: "VB" }) return false;
            if (at.Relation is "root" or "ccomp" or "parataxis" or "acl:relcl" or "acl" or "conj" && at != word && at.Tag == "VERB") return false;
            if (at.Relation is "ccomp" or "root" or "parataxis" or "acl:relcl") return false;
        }

        return false;
    }

    static bool HasModal(SentenceReading sentence, Token verb) =>
        sentence.Children(verb, "aux").Any(aux => Modals.Contains(aux.Lemma) && !IsPerfect(sentence, verb, aux));

    // "could have killed 40" stays a guess; "may have died" tells of what happened, though nobody is sure: its stance says so.
    static bool IsPerfect(SentenceReading sentence, Token verb, Token aux) =>
        (aux.Lemma == "can" && verb.Xpos == "VBN" && sentence.Is(aux.Index + 1, "be"))
        || (aux.Lemma is "may" or "might" && sentence.Children(verb, "aux").Any(other => other.Lemma == "have"));

    // "to kill": an infinitive of purpose, plan or threat. "was said to have killed" and "continued to shell" are told as done.
    static bool IsPurpose(SentenceReading sentence, Token verb)
    {
        if (verb.Xpos != "VB" || !sentence.Children(verb, "mark").Any(mark => mark.Lemma == "to")) return false;
        if (sentence.Children(verb, "aux").Any(aux => aux.Lemma == "have")) return false;
        return sentence.HeadOf(verb) is not { } head || !Told.Contains(head.Lemma);
    }

    static bool IsCondition(SentenceReading sentence, Token verb) =>
        verb.Relation == "advcl" && sentence.Children(verb, "mark").Any(mark => Conditions.Contains(mark.Lemma));
}
