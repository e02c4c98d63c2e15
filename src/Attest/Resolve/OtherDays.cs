using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Languages;
using Attest.Model;

namespace Attest.Resolve;

/// <summary>Whether a day is that of another act than the attack: of a charge, a hearing, a vigil, or of the page itself.</summary>
public static class OtherDays
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "other-days");
    static readonly FrozenSet<string> Labels = Closed.Of("label");
    static readonly FrozenSet<string> Acts = Closed.Of("act");
    static readonly FrozenSet<string> Gatherings = Closed.Of("gathering");

    // "(Published Thursday", "Posted at 9 p.m. on Tuesday": the label stands this near before the day.
    const int LabelReach = 5;

    /// <summary>"Posted: Tuesday, March 4", "(Published Monday": the day on which a page was made.</summary>
    /// <param name="first">First token of the day.</param>
    public static bool IsOfPage(SentenceReading sentence, int first)
    {
        for (var at = first - 1; at >= 0 && first - at <= LabelReach; at--)
        {
            var word = sentence.Tokens[at];
            // "who posted the video on Tuesday" tells of somebody; a label has a capital and a mark or bracket beside it.
            if (Labels.Contains(word.Text.ToLowerInvariant()) && char.IsUpper(word.Text[0])) return sentence.Is(at + 1, ":") || sentence.Is(at - 1, "(") || at == first - 1;
        }

        return false;
    }

    /// <summary>"was charged Wednesday with shooting", "a hearing is set for Thursday".</summary>
    /// <param name="day">The token by which the day hangs in the tree.</param>
    /// <param name="first">First token of the day.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="told">Places of the words in the sentence that tell of attacks and harm.</param>
    public static bool IsOfAct(SentenceReading sentence, Token day, int first, int end, ImmutableArray<int> told)
    {
        if (IsNamedAfter(sentence, end)) return true;
        if (Governor(sentence, day, first) is not { } verb) return false;
        // "dropped bombs on a crowd gathered on Monday": they are the ones attacked.
        if (verb.Lemma == "gather" && verb.Xpos == "VBN" && sentence.Tokens.Take(verb.Index).Any(word => word.Tag == "VERB")) return false;
        var (from, to) = verb.Index < first ? (verb.Index, first) : (end, verb.Index);
        return !told.Any(at => from < at && at < to) && !(told.Contains(verb.Index) && verb.Lemma != "arrest");
    }

    // "a Tuesday hearing", "Monday's news conference"
    static bool IsNamedAfter(SentenceReading sentence, int end)
    {
        for (var at = end; at <= end + 2 && sentence.At(at) is { } word && (word.Tag is "NOUN" or "PROPN" or "ADJ" || word.Xpos == "POS"); at++)
            if (word.Tag == "NOUN" && Gatherings.Contains(word.Lemma)) return true;
        return false;
    }

    // The word right before the day where it is such a verb or noun, whatever the tree says; else the next verb above it.
    static Token? Governor(SentenceReading sentence, Token day, int first)
    {
        var beside = sentence.At(first - 1) is { Tag: "ADP" } ? sentence.At(first - 2) : sentence.At(first - 1);
        if (beside is not null && (IsAct(beside) || IsGathering(beside))) return beside;
        for (Token? at = sentence.HeadOf(day); at is not null; at = sentence.HeadOf(at))
        {
            if (IsGathering(at)) return at;
            if (at.Tag == "VERB") return IsAct(at) || OfGathering(sentence, at) ? at : null;
        }

        return null;
    }

    static bool IsAct(Token word) => word.Tag == "VERB" && Acts.Contains(word.Lemma);

    static bool IsGathering(Token word) => word.Tag == "NOUN" && Gatherings.Contains(word.Lemma);

    static bool OfGathering(SentenceReading sentence, Token verb) =>
        sentence.Children(verb, "nsubj").Concat(sentence.Children(verb, "obj")).Any(IsGathering);
}
