using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Disputes;

/// <summary>"It was not clear who was responsible", "the toll could not be verified", "no proof was given": set phrases of doubt.</summary>
public sealed class NotKnown(DisputeWords words) : IClaimRule
{
    const int Reach = 30;

    static readonly ClosedWords Words = ClosedWords.Load("En", "dispute-matters");
    static readonly FrozenSet<string> Matters = Words.Of("matter");
    static readonly FrozenSet<string> Asides = Words.Of("aside");
    static readonly FrozenSet<string> Edges = Words.Of("edge");

    public string Id => "dispute/phrase";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (sentence.QuantityAt(at) is not null || PhraseAt(sentence, at) is not var (length, stance)) continue;
            var (first, end) = ClauseAround(sentence, at, at + length);
            if (stance == Stance.Unclear && !Matter(sentence, first, end, at, length)) continue;
            yield return new(Id, ClaimKind.Dispute, sentence.Index, sentence.Tokens[at + length - 1], first, end, Dispute: new(stance, sentence.Words(first, end)));
            at = end;
        }
    }

    (int Length, Stance Stance)? PhraseAt(SentenceReading sentence, int at)
    {
        foreach (var (phrase, stance) in words.Phrases)
            if (Matches(sentence, at, phrase)) return (phrase.Length, stance);
        return null;
    }

    static bool Matches(SentenceReading sentence, int at, ImmutableArray<string> phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (!sentence.Is(at + i, phrase[i]) && !(phrase[i] == "not" && sentence.Is(at + i, "n't"))) return false;
        return true;
    }

    // From the start of the clause (a comma, semicolon, dash or conjunction) to its end.
    static (int First, int End) ClauseAround(SentenceReading sentence, int at, int end)
    {
        var first = at;
        while (first > 0 && at - first < Reach && !IsEdge(sentence.Tokens[first - 1])) first--;
        while (end < sentence.Tokens.Length && end - at < Reach && sentence.Tokens[end].Text is not ("." or ";" or "," or "–" or "—" or "\"" or "”")) end++;
        return (first, end);
    }

    static bool IsEdge(Token token) => token.Text is "," or ";" or "–" or "—" or ":" or "“" or "\"" || Edges.Contains(token.Lemma);

    static bool Matter(SentenceReading sentence, int first, int end, int phrase, int length)
    {
        if (IsAside(sentence, first, end)) return false;
        for (var i = first; i < end; i++)
            if ((i < phrase || i >= phrase + length) && Matters.Contains(sentence.Tokens[i].Lemma)) return true;
        // "have not verified it": the pronoun stands for the claim just named.
        return sentence.Is(end - 1, "it") && sentence.Tokens.Take(first).Any(token => Matters.Contains(token.Lemma));
    }

    // Motives, money and identity are no disputes.
    static bool IsAside(SentenceReading sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Asides.Contains(sentence.Tokens[i].Lemma)) return true;
        return false;
    }
}
