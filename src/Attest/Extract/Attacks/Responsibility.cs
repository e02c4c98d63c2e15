using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>"The group claimed responsibility for the blast", "blasts also claimed by the group": who takes an attack upon itself.</summary>
public static class Responsibility
{
    /// <summary>The words for the claimant, and the verb; null where nobody in the sentence takes responsibility.</summary>
    public static (Words Claimant, Token Verb)? Of(SentenceReading sentence)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb.Lemma != "claim" || verb.Tag != "VERB" || sentence.IsNegated(verb)) continue;
            if (ByPassive(sentence, verb) is { } by) return (by, verb);
            if (!TakesResponsibility(sentence, verb)) continue;
            if (PartyReader.Subject(sentence, verb) is { } subject)
            {
                if (IsNobody(sentence, subject)) continue;
                return (subject, verb);
            }

            if (ClauseReader.SubjectBefore(sentence, verb) is { } before) return (new(before.Index, before.Index + 1), verb);
        }

        return null;
    }

    /// <summary>"No group", "nobody", "none of them": the subject of what did not happen.</summary>
    public static bool IsNobody(SentenceReading sentence, Words subject) =>
        sentence.Tokens[subject.First].Lemma.ToLowerInvariant() is "no" or "nobody" or "none" or "neither" or "no-one";

    static bool TakesResponsibility(SentenceReading sentence, Token verb)
    {
        for (var i = verb.Index + 1; i <= verb.Index + 3 && sentence.At(i) is { } word; i++)
            if (word.Lemma is "responsibility" or "credit") return true;
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
