using Attest.Model;
using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>The words of a run of text as a truecaser sees them: runs of letters and digits, with the marks around them.</summary>
sealed class CapitalWords
{
    readonly List<Span> spans = [];
    readonly List<WordKeys> keys = [];
    readonly List<(char Before, char After)> marks = [];
    readonly List<bool> firsts = [];
    Listed[] listed = [];

    public int Count => spans.Count;

    public Span this[int at] => spans[at];

    public WordKeys Keys(int at) => keys[at];

    /// <summary>What stands right before and after the word: a mark, or a space.</summary>
    public (char Before, char After) Marks(int at) => marks[at];

    /// <summary>True for the first word of a sentence, as far as full stops tell.</summary>
    public bool IsFirst(int at) => firsts[at];

    public Listed Listed(int at) => listed[at];

    public static CapitalWords Of(string text, Span run, NameLists lists)
    {
        var words = new CapitalWords();
        for (var at = run.Start; at < run.End;)
        {
            if (!char.IsLetterOrDigit(text[at])) { at++; continue; }
            var end = at + 1;
            while (end < run.End && char.IsLetterOrDigit(text[end])) end++;
            words.Add(text, run, new(at, end));
            at = end;
        }

        words.listed = lists.Mark([.. words.keys.Select(key => key.Lower)]);
        return words;
    }

    void Add(string text, Span run, Span word)
    {
        spans.Add(word);
        keys.Add(WordKeys.Of(word.Of(text)));
        marks.Add((MarkAt(text, run, word.Start - 1), MarkAt(text, run, word.End)));
        firsts.Add(Begins(text, run, word.Start));
    }

    static char MarkAt(string text, Span run, int at) => at < run.Start || at >= run.End || char.IsWhiteSpace(text[at]) ? ' ' : Letters.Plain(text[at]);

    /// <summary>Nothing stands before it, or the mark that ends a sentence, but for brackets and quotation marks.</summary>
    static bool Begins(string text, Span run, int start)
    {
        var spaces = 0;
        for (var at = start - 1; at >= run.Start; at--)
        {
            if (char.IsWhiteSpace(text[at])) spaces++;
            else if (text[at] is '.' or '!' or '?') return spaces > 0 && !IsInitial(text, run, at);
            else if (Letters.Plain(text[at]) is not ('"' or '\'' or '(' or '[')) return false;
        }

        return true;
    }

    // "J. SMITH", "U.S. TROOPS": a single letter before the stop.
    static bool IsInitial(string text, Span run, int stop) =>
        stop - 1 >= run.Start && char.IsLetter(text[stop - 1]) && (stop - 2 < run.Start || !char.IsLetterOrDigit(text[stop - 2]));
}
