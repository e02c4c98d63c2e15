using System.Collections.Frozen;
using Attest.Extract;
using Attest.Languages;

namespace Attest.Resolve.Episodes;

/// <summary>"The strike came two months after a missile killed 18 people in Arda": what stands behind "after" was another attack.</summary>
static class EarlierClause
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "other-attacks");
    static readonly FrozenSet<string> Coming = Closed.Of("coming");
    static readonly FrozenSet<string> Spans = Closed.Of("lapse");

    // "came less than two months and a week after"
    const int Reach = 7;

    /// <summary>The word "after" that opens the clause; null where the sentence has none.</summary>
    public static int? Start(SentenceReading sentence)
    {
        for (var at = 2; at < sentence.Tokens.Length - 2; at++)
            if (sentence.Is(at, "after") && Spans.Contains(sentence.Tokens[at - 1].Lemma) && HasComing(sentence, at)) return at;
        return null;
    }

    static bool HasComing(SentenceReading sentence, int after)
    {
        for (var at = after - 1; at >= 0 && after - at <= Reach && sentence.Tokens[at].Text is not ";"; at--)
            if (sentence.Tokens[at].Tag == "VERB" || Coming.Contains(sentence.Tokens[at].Lemma)) return Coming.Contains(sentence.Tokens[at].Lemma);
        return false;
    }
}
