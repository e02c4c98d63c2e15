using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attest.App.Export.Names;

/// <summary>Puts a mark in place of withheld names in words of reports.</summary>
/// <param name="everywhere">Withheld wherever they stand in full.</param>
/// <param name="alone">Folded words that are withheld by themselves where these words come from.</param>
sealed class NameMask(WithheldForms everywhere, ImmutableHashSet<string> alone)
{
    /// <summary>What stands in the place of a name.</summary>
    public const string Mark = "[name withheld]";

    /// <summary>Words that may stand between first and last name.</summary>
    const int MostBetween = 2;

    /// <summary>Running words: what is withheld goes, alone or in full.</summary>
    public string Of(string words) => Replaced(words, IsNameAlone);

    /// <summary>Names of places, files and bodies: only full names go, since a town may be called as a person is.</summary>
    public string Full(string words) => Replaced(words, (_, _) => false);

    /// <summary>Keys, which are folded: no capital marks a name in them.</summary>
    public string Key(string key)
    {
        var end = key.IndexOf('@', StringComparison.Ordinal) is var at and >= 0 ? at : key.Length;
        return everywhere.NumberOf(key[..end]) is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"person:withheld-{number}{key[end..]}")
            : Replaced(key, (word, _) => alone.Contains(word));
    }

    bool IsNameAlone(string word, char initial) => char.IsUpper(initial) && alone.Contains(word);

    /// <summary>Where withheld names stand in running words, in order.</summary>
    public IEnumerable<(int Start, int End)> Ranges(string words) => Found(words, IsNameAlone);

    /// <summary>Start and end of the longest run of running words that holds no withheld name; null where they hold none at all.</summary>
    public (int Start, int End)? LongestRun(string words)
    {
        var (best, from) = ((Start: 0, End: 0), 0);
        foreach (var (start, end) in Found(words, IsNameAlone).Append((words.Length, words.Length)))
        {
            if (start - from > best.End - best.Start) best = (from, start);
            from = end;
        }

        return best == (0, words.Length) ? null : best;
    }

    string Replaced(string words, Func<string, char, bool> isAlone)
    {
        var result = new StringBuilder(words.Length);
        var at = 0;
        foreach (var (start, end) in Found(words, isAlone))
        {
            result.Append(words, at, start - at).Append(Mark);
            at = end;
        }

        return at == 0 ? words : result.Append(words, at, words.Length - at).ToString();
    }

    IEnumerable<(int Start, int End)> Found(string words, Func<string, char, bool> isAlone)
    {
        if (everywhere.IsEmpty) yield break;
        var runs = WordRuns.Of(words).ToList();
        for (var run = 0; run < runs.Count; run++)
        {
            var last = LastOf(words, runs, run, isAlone);
            if (last < 0) continue;
            yield return (runs[run].Start, runs[last].End);
            run = last;
        }
    }

    // The last word of the name that begins at the run; -1 where none does.
    int LastOf(string words, List<WordRun> runs, int run, Func<string, char, bool> isAlone)
    {
        var last = -1;
        foreach (var form in everywhere.From(runs[run].Folded))
            for (var end = run + 1; end < Math.Min(runs.Count, run + form.Length + MostBetween); end++)
                if (runs[end].Folded == form[^1]) last = Math.Max(last, end);
        for (var next = Math.Max(run, last + 1); next < runs.Count && isAlone(runs[next].Folded, words[runs[next].Start]) && (next == run || AreJoined(words, runs, next)); next++) last = next;
        return last;
    }

    static bool AreJoined(string words, List<WordRun> runs, int next) =>
        words.AsSpan(runs[next - 1].End, runs[next].Start - runs[next - 1].End).IndexOfAnyExcept(' ', '-', '.') < 0;
}
