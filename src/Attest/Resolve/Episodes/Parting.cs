using System.Collections.Frozen;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;

namespace Attest.Resolve.Episodes;

/// <summary>How far the opening words of a sentence part what it tells from what was told before. Soon: another attack where it has a place of its own; Meanwhile: also where it opens a paragraph with a doer or target of its own.</summary>
public enum Parting { None, Soon, Meanwhile, Apart }

/// <summary>"In a separate attack", "Elsewhere", "Hours later", "In the deadliest raid": sentences that turn to another attack.</summary>
static class PartingWords
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "other-attacks");
    static readonly FrozenSet<string> Apart = Closed.Of("apart");
    static readonly FrozenSet<string> Openers = Closed.Of("opener");
    static readonly FrozenSet<string> Happenings = Closed.Of("happening");
    static readonly FrozenSet<string> Seconds = Closed.Of("next");
    static readonly FrozenSet<string> Vessels = Closed.Of("vessel");
    static readonly FrozenSet<string> Soon = Closed.Of("soon");
    static readonly FrozenSet<string> Counts = Closed.Of("count");
    static readonly AttackWords Attacks = AttackWords.Load("En");

    // The opening words: "In what police called a separate attack".
    const int Opening = 6;

    // Between a noun and the word that ranks it: "the worst suicide car bombing".
    const int Modifiers = 4;

    // Between a rank and the time that it is counted over: "the second deadly uprising in the country this week".
    const int RankedWithin = 9;

    public static Parting Of(SentenceReading sentence)
    {
        foreach (var word in sentence.Tokens.Take(Opening))
        {
            if (word.Tag is "VERB" or "AUX" && !Attacks.IsVerb(word.Lemma)) return Parting.None;
            var lower = word.Text.ToLowerInvariant();
            if (word.Index < 2 && Openers.Contains(lower)) return Parting.Apart;
            if (Apart.Contains(lower) && NounAfter(sentence, word) is not null) return Parting.Apart;
            if (Apart.Contains(lower) || Seconds.Contains(lower)) if (VesselAfter(sentence, word)) return Parting.Apart;
            if (word.Index == 0 && lower == "meanwhile") return Parting.Meanwhile;
            if (Soon.Contains(lower) && IsOpening(sentence, word)) return lower == "earlier" && sentence.At(word.Index - 1)?.Lemma == "hour" ? Parting.Apart : Parting.Soon;
        }

        return Parting.None;
    }

    /// <summary>True where an attack told from the token on is called a similar, separate or second one.</summary>
    public static bool AreIn(SentenceReading sentence, int first) => sentence.Tokens.Skip(first)
        .Any(word => (Apart.Contains(word.Text.ToLowerInvariant()) || Seconds.Contains(word.Text.ToLowerInvariant())) && NounAfter(sentence, word) is not null);

    /// <summary>"In the worst massacre, 119 died": what is ranked at the opening of a sentence is not the attack told before.</summary>
    public static bool IsRanked(SentenceReading sentence)
    {
        if (sentence.At(0)?.Lemma.ToLowerInvariant() is not ("in" or "during")) return false;
        var best = sentence.Tokens.Take(Opening).FirstOrDefault(word => word.Xpos is "JJS" or "RBS");
        return best is not null && sentence.At(best.Index - 1) is { Lemma: "the" or "one" or "its" or "of" or "'s" } && NounAfter(sentence, best) is not null;
    }

    /// <summary>"the second shooting this month", "the deadliest attack this year": it is counted over that time.</summary>
    public static bool IsCounted(SentenceReading sentence, Token noun)
    {
        for (var at = noun.Index - 1; at >= 0 && noun.Index - at <= Modifiers && sentence.Tokens[at].Tag is "ADJ" or "NOUN" or "NUM" or "PROPN" or "ADV"; at--)
            if (sentence.Tokens[at].Xpos is "JJS" or "RBS" || Counts.Contains(sentence.Tokens[at].Lemma)) return true;
        return false;
    }

    /// <summary>"was the second at the bar this year", "the third such raid this month": what is ranked over that time is not dated by it.</summary>
    public static bool IsCountedBefore(SentenceReading sentence, Token time)
    {
        for (var at = time.Index - 1; at > 0 && time.Index - at <= RankedWithin && sentence.Tokens[at].Text is not (";" or ":"); at--)
            if (Ordinals.Is(sentence.Tokens[at].Text) && !sentence.Is(at, "last") && sentence.Is(at - 1, "the")) return true;
        return false;
    }

    static Token? NounAfter(SentenceReading sentence, Token word) => sentence.Tokens.Skip(word.Index + 1).Take(Modifiers)
        .FirstOrDefault(noun => noun.Tag is "NOUN" or "PROPN" && (Happenings.Contains(noun.Lemma) || Attacks.IsNoun(noun.Lemma)));

    // "Another tanker was hit", "A second ship was struck": each ship is attacked for itself.
    static bool VesselAfter(SentenceReading sentence, Token word) =>
        sentence.Tokens.Skip(word.Index + 1).Take(Modifiers).TakeWhile(noun => noun.Tag is "NOUN" or "PROPN" or "ADJ" or "PUNCT").Any(noun => Vessels.Contains(noun.Lemma));

    // "Hours later,", "Later on Sunday", "On the same day": nothing but the time before or behind it.
    static bool IsOpening(SentenceReading sentence, Token word)
    {
        for (var at = 0; at < word.Index; at++)
            if (sentence.Tokens[at].Tag is not ("ADP" or "DET" or "NUM" or "ADV" or "CCONJ") && !IsTime(sentence.Tokens[at])) return false;
        return word.Lemma != "same" || (sentence.At(word.Index + 1) is { } next && IsTime(next));
    }

    static bool IsTime(Token word) => word.Lemma is "hour" or "minute" or "day" or "night" or "morning" or "evening" or "afternoon" or "week" or "time";
}
