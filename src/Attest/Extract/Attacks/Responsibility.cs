using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>"The group claimed responsibility for the blast", "blasts also claimed by the group": who takes an attack upon itself.</summary>
public static class Responsibility
{
    static readonly FrozenSet<string> Deeds = ClosedWords.Load("En", "attack-context").Of("deed");

    /// <summary>The words for the claimant, and the verb; null where nobody in the sentence takes responsibility.</summary>
    public static (Words Claimant, Token Verb)? Of(SentenceReading sentence)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb.Lemma != "claim" || verb.Tag != "VERB" || sentence.IsNegated(verb)) continue;
            if (ByPassive(sentence, verb) is { } by) return (by, verb);
            if (!TakesResponsibility(sentence, verb)) continue;
            if (Claimant(sentence, verb) is { } claimant) return (claimant, verb);
        }

        return null;
    }

    /// <summary>"No group", "nobody", "none of them": the subject of what did not happen.</summary>
    public static bool IsNobody(SentenceReading sentence, Words subject) =>
        Nobody.Is(sentence.Tokens[subject.First]);

    /// <summary>The whole noun phrase of who does what a verb of claiming says, by the tree or else by the words; null for nobody.</summary>
    public static Words? Claimant(SentenceReading sentence, Token verb)
    {
        if (PartyReader.Subject(sentence, verb) is { } subject) return IsNobody(sentence, subject) ? null : Whole(sentence, subject, verb);
        return ClauseReader.SubjectBefore(sentence, verb) is { } before ? Whole(sentence, new(FirstOf(sentence, before.Index), before.Index + 1), verb) : null;
    }

    static int FirstOf(SentenceReading sentence, int head)
    {
        while (sentence.At(head - 1) is { Tag: "PROPN" or "NOUN" or "ADJ" or "DET" }) head--;
        return head;
    }

    // "The separatist | Dorsk Liberation Army (DLA) | claimed": up to the verb all of a noun phrase is one, whatever the tree makes of it.
    static Words Whole(SentenceReading sentence, Words subject, Token verb)
    {
        var end = subject.End;
        while (end < verb.Index && (sentence.Tokens[end] is { Tag: "NOUN" or "PROPN" or "ADJ" } || sentence.Tokens[end].Text is "(" or ")" or "-")) end++;
        return end == verb.Index || sentence.Tokens[end] is { Tag: "AUX" or "ADV" } or { Text: "," } ? subject with { End = end } : subject;
    }

    static bool TakesResponsibility(SentenceReading sentence, Token verb)
    {
        for (var i = verb.Index + 1; i <= verb.Index + 3 && sentence.At(i) is { } word; i++)
            if (word.Lemma is "responsibility" or "credit" || (Deeds.Contains(word.Lemma) && word.Tag == "NOUN" && (word.Relation == "obj" || sentence.Is(word.Index - 1, "the")))) return true;
        return false;
    }

    // "attacks claimed by the group": the participle of an attack noun with its doer.
    static Words? ByPassive(SentenceReading sentence, Token verb)
    {
        if (verb.Xpos != "VBN" || !sentence.Is(verb.Index + 1, "by") || sentence.At(verb.Index + 2) is not { } first) return null;
        var end = first.Index + 1;
        while (sentence.At(end) is { Tag: "PROPN" or "NOUN" or "ADJ" }) end++;
        return new(first.Index, end);
    }
}
