using Attest.Extract;
using Attest.Model;

namespace Attest.Resolve.Claims;

/// <summary>The words quoted for a claim: an exact run of one sentence, 8 to 600 characters.</summary>
static class QuoteReader
{
    public const int Shortest = 8;
    public const int Longest = 600;

    /// <summary>Null where the sentence itself is shorter than a quote may be.</summary>
    public static Span? Of(SentenceReading sentence, int first, int end)
    {
        var at = sentence.Sentence.SpanOf(first, end);
        // Too short to be found again: widen by whole words, to the right first.
        while (at.Length < Shortest && (end < sentence.Tokens.Length || first > 0))
        {
            if (end < sentence.Tokens.Length) end++;
            else first--;
            at = sentence.Sentence.SpanOf(first, end);
        }

        while (at.Length > Longest && end - first > 1) at = sentence.Sentence.SpanOf(first, --end);
        return at.Length is >= Shortest and <= Longest ? at : null;
    }
}
