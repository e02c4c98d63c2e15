using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Link;

/// <summary>
/// Persons that a report names in full and that nobody knows from elsewhere: victims, suspects, kin. Two reports that share one
/// most likely tell of one thing. Officials, speakers, authors and persons in the tables are left out: they are in many stories.
/// </summary>
public static class FullNames
{
    const int MostNames = 200;
    const int MostText = 200_000;

    static readonly FrozenSet<string> Things = WordTable.Load("En", "no-person").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words for those who speak by office stand before a name as its title: "Chief Anna Berg".
    static readonly FrozenSet<string> Offices = WordTable.Load("En", "speech-roles").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Every word of every text is looked at: only those of names become strings.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ThingWords = Things.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfficeWords = Offices.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly Lazy<ActorTable> Actors = new(ActorTable.Load);

    /// <summary>First and last word of each name, folded, each once, ordinal order.</summary>
    public static ImmutableArray<string> Of(ReadReport report, string text)
    {
        var spoke = report.Statements.Where(said => said.Speaker.Kind == SpeakerKind.Person).Select(said => LastWord(said.Speaker.Name))
            .Concat(report.Source.Author is { } author ? author.Split(' ') : []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var places = PlacesOf(report);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in Runs(text.AsMemory(0, Math.Min(text.Length, MostText))))
        {
            if (names.Count == MostNames) break;
            var whole = string.Join(' ', run);
            if (!seen.Add(whole) || run.Any(word => Things.Contains(word) || Offices.Contains(word)) || spoke.Contains(run[^1]) || places.Contains(whole)) continue;
            if (Actors.Value.Find(whole) is null) names.Add($"{run[0]} {run[^1]}".ToLowerInvariant());
        }

        return [.. names];
    }

    // "Beech Grove" is written like a person.
    static HashSet<string> PlacesOf(ReadReport report) => report.Claims
        .SelectMany(claim => claim.Attack is { } attack ? attack.Sites.Append(claim.Place) : [claim.Place]).OfType<Place>()
        .SelectMany(place => place.Within.Append(place.Name).Append(place.Written))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Runs of two or three words with a capital and small letters, no title or "By" before them, initials left out.</summary>
    static IEnumerable<List<string>> Runs(ReadOnlyMemory<char> text)
    {
        var run = new List<string>();
        var before = ReadOnlyMemory<char>.Empty;
        foreach (var (word, isJoined) in Words(text))
        {
            if (isJoined && run.Count > 0 && IsInitial(word.Span)) continue;
            var isName = IsNamePart(word.Span);
            if (run.Count > 0 && !(isJoined && isName))
            {
                if (run.Count is 2 or 3 && !IsTitle(before.Span)) yield return run;
                before = run[^1].AsMemory();
                run = [];
            }

            if (isName) run.Add(word.ToString());
            else before = word;
        }

        if (run.Count is 2 or 3 && !IsTitle(before.Span)) yield return run;
    }

    static bool IsTitle(ReadOnlySpan<char> word) => word is "By" or "by" or "Photo" || OfficeWords.Contains(word) || ThingWords.Contains(word);

    static bool IsNamePart(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]) || word is "By") return false;
        foreach (var letter in word[1..])
            if (char.IsLower(letter)) return true;
        return false;
    }

    static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>
    /// Words of letters with hyphens and apostrophes in them; joined to the word before where only blanks, or the stop of an initial or
    /// title, stand between.
    /// </summary>
    static IEnumerable<(ReadOnlyMemory<char> Word, bool IsJoined)> Words(ReadOnlyMemory<char> text)
    {
        var isJoined = false;
        for (var at = 0; at < text.Length;)
        {
            var letter = text.Span[at];
            if (!char.IsLetter(letter))
            {
                isJoined &= letter == ' ' || (letter == '.' && IsShort(text.Span, at));
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsLetter(text.Span[end]) || IsInside(text.Span, end))) end++;
            yield return (text[at..end], isJoined);
            (at, isJoined) = (end, true);
        }
    }

    // "Lindqvist-Hale", "D'angelo", and not "Hallan's".
    static bool IsInside(ReadOnlySpan<char> text, int mark) => mark + 1 < text.Length && char.IsLetter(text[mark + 1])
        && (text[mark] == '-' || (text[mark] is '\'' or '’' && text[mark + 1] != 's'));

    static bool IsShort(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return stop - start is >= 1 and <= 4;
    }
}
