using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Disputes;

/// <summary>"The figure of 31 is not correct", "the reports were lies": an assertion is said to be false.</summary>
public sealed class ToldWrong : IClaimRule
{
    static readonly ClosedWords Words = ClosedWords.Load("En", "dispute-matters");
    static readonly FrozenSet<string> Assertions = Words.Of("assertion");
    static readonly FrozenSet<string> Wrong = Words.Of("wrong");
    static readonly FrozenSet<string> Right = Words.Of("right");

    // Between the assertion and the word that judges it: "the reports of nine dead in the town were false".
    const int Reach = 14;

    const string Rule = "dispute/told-wrong";

    public string Id => Rule;

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var word in sentence.Tokens)
        {
            if (Be(sentence, word) is not { } be || Mood.IsHypothetical(sentence, word) || Assertion(sentence, be) is not { } told) continue;
            var first = sentence.At(told.Index - 1) is { Tag: "DET" } ? told.Index - 1 : told.Index;
            yield return new(Id, ClaimKind.Dispute, sentence.Index, word, first, word.Index + 1, Dispute: new(Stance.Denied, sentence.Words(first, be.Index)));
        }
    }

    /// <summary>The findings but for figures within an assertion that is said to be wrong: nobody claims those there.</summary>
    public static IReadOnlyList<Finding> Without(IReadOnlyList<Finding> found) => [.. found.Where(finding => finding.Casualty is null
        || !found.Any(wrong => wrong.Rule == Rule && finding.Phrase!.First >= wrong.First && finding.Phrase.End <= wrong.End))];

    // "is not correct", "were completely false", "are a lie": the form of "be" before the word that judges.
    static Token? Be(SentenceReading sentence, Token word)
    {
        if (!Wrong.Contains(word.Lemma) && !Right.Contains(word.Lemma)) return null;
        var negated = false;
        for (var at = word.Index - 1; at >= 0 && sentence.Tokens[at] is { Tag: "ADV" or "PART" or "DET" or "ADJ" or "AUX" } before; at--)
        {
            negated |= before.Lemma is "not" or "n't" or "never";
            if (before.Lemma == "be") return (negated || IsNegatedBefore(sentence, at)) == Right.Contains(word.Lemma) ? before : null;
        }

        return null;
    }

    // "has not been true"
    static bool IsNegatedBefore(SentenceReading sentence, int be) => sentence.At(be - 1) is { Lemma: "not" or "n't" or "never" };

    static Token? Assertion(SentenceReading sentence, Token be)
    {
        for (var at = be.Index - 1; at >= 0 && be.Index - at <= Reach && sentence.Tokens[at] is { Tag: not ("VERB" or "SCONJ"), Text: not (";" or ":" or "\"" or "”") } word; at--)
            if (word.Tag == "NOUN" && Assertions.Contains(word.Lemma)) return word;
        return null;
    }
}
