using Attest.Extract;
using Attest.Model;

namespace Attest.Resolve.Episodes;

/// <summary>How far apart two words are in a sentence's tree.</summary>
static class TreeDistance
{
    /// <summary>Number of edges between them; nearer in the line wins ties (a hundredth for each word between).</summary>
    public static double Between(SentenceReading sentence, Token one, Token other) =>
        Edges(sentence, one, other) + (Math.Abs(one.Index - other.Index) * 0.01);

    /// <summary>As <see cref="Between"/>, for days: they stand close after what they date, so the line counts for more.</summary>
    public static double OfDate(SentenceReading sentence, Token trigger, Token date) =>
        Edges(sentence, trigger, date) + (Math.Abs(trigger.Index - date.Index) * 0.2);

    static int Edges(SentenceReading sentence, Token one, Token other)
    {
        var path = new List<int>();
        for (Token? at = one; at is not null && path.Count <= sentence.Tokens.Length; at = sentence.HeadOf(at)) path.Add(at.Index);
        var steps = 0;
        for (Token? at = other; at is not null && steps <= sentence.Tokens.Length; at = sentence.HeadOf(at), steps++)
            if (path.IndexOf(at.Index) is >= 0 and var up) return up + steps;
        return sentence.Tokens.Length;
    }
}
