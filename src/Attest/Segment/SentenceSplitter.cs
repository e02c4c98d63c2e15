using Attest.Model;
using Attest.Segment.Learned;

namespace Attest.Segment;

/// <summary>Finds where the sentences of a block end.</summary>
sealed class SentenceSplitter(BoundaryModel model, Abbreviations abbreviations)
{
    /// <summary>Adds to <paramref name="ends"/> one past the last word of each sentence; the block's end is the last.</summary>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, List<int> ends)
    {
        Span<uint> features = stackalloc uint[SentenceBoundaryFeatures.Most];
        Span<int> scores = stackalloc int[32];
        var first = 0;
        for (var at = 1; at < tokens.Length; at++)
        {
            if (!IsCandidate(text, tokens, at)) continue;
            var (word, next) = (tokens[at - 1], tokens[at]);
            if (abbreviations.BindsNext(text[word.Start..word.End], text[next.Start])) continue;
            if (EndsWithHour(text, tokens, at)) continue;
            if (!EndsWithNote(text, tokens, at) && !abbreviations.EndsBefore(text[word.Start..word.End], text[next.Start..next.End]))
            {
                scores.Clear();
                var count = SentenceBoundaryFeatures.Extract(text, tokens, at, first, features);
                model.Sentences.Score(features[..count], scores);
                if (scores[1] <= scores[0]) continue;
            }

            ends.Add(at);
            first = at;
        }

        if (tokens.Length > 0) ends.Add(tokens.Length);
    }

    /// <summary>True between "2 a.m." and "Saturday", the full stop a token of its own or not.</summary>
    bool EndsWithHour(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int at)
    {
        var hour = tokens[at - 1].Length == 1 && at > 1 ? tokens[at - 2] : tokens[at - 1];
        return abbreviations.IsHourOfDay(text[hour.Start..hour.End], text[tokens[at].Start..tokens[at].End]);
    }

    /// <summary>True after the numbers of footnotes that follow a full stop, "died.[3][4]", before a capital.</summary>
    static bool EndsWithNote(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int at)
    {
        var word = at - 1;
        while (word >= 3 && text[tokens[word].Start] == ']' && char.IsAsciiDigit(text[tokens[word - 1].Start]) && text[tokens[word - 2].Start] == '[')
            word -= 3;
        return word < at - 1 && text[tokens[word].Start] is '.' or '!' or '?' && char.IsUpper(text[tokens[at].Start]);
    }

    /// <summary>True where a sentence might end: after a mark that ends one, after what closes behind such a mark, or before what might begin one.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int at) =>
        IsMarked(text, tokens, at) || (tokens[at].Start > tokens[at - 1].End && Begins(Letters.Class(text[tokens[at].Start])));

    /// <summary>True for the class of a letter with which the lines of lists, letterheads and signatures begin.</summary>
    static bool Begins(char @class) => @class is 'A' or '0' or '"' or '<' or '[' or '(' or '-' or '*' or '=' or '_';

    /// <summary>True after a mark that ends a sentence, or after what closes behind such a mark.</summary>
    public static bool IsMarked(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int at)
    {
        for (var word = at - 1; word >= 0 && word >= at - 4; word--)
        {
            var last = Letters.Plain(text[tokens[word].End - 1]);
            if (last is '.' or '!' or '?' or ':' or ';' or '\u3002' or '\u061F') return true;
            if (last is not ('"' or '\'' or ')' or ']' or '}')) return false;
        }

        return false;
    }
}
