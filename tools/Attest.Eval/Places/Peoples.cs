using System.Collections.Frozen;
using Attest.Extract;
using Attest.Model;
using Attest.Names;

namespace Attest.Eval.Places;

/// <summary>Adjectives and peoples of countries in a sentence ("Russian", "Sri Lankans"), which one of the sets counts as names of the country.</summary>
static class Peoples
{
    const int MaxWords = 2;

    static readonly FrozenDictionary<string, Country> Names = Countries.All
        .SelectMany(country => country.Adjectives.Concat(country.People).Select(name => (name, country)))
        .DistinctBy(pair => pair.name, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.name, pair => pair.country, StringComparer.Ordinal);

    /// <summary>Each with the tokens that name it, the longest that fits, in order.</summary>
    public static IEnumerable<(int First, int End, Span At, Country Country)> In(SentenceReading sentence)
    {
        for (var first = 0; first < sentence.Tokens.Length; first++)
            for (var end = Math.Min(first + MaxWords, sentence.Tokens.Length); end > first; end--)
                if (Names.TryGetValue(sentence.Words(first, end), out var country))
                {
                    yield return (first, end, sentence.Sentence.SpanOf(first, end), country);
                    first = end - 1;
                    break;
                }
    }
}
