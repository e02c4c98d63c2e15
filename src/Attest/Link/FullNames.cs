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

    static readonly Lazy<ActorTable> Actors = new(ActorTable.Load);

    /// <summary>First and last word of each name, folded, each once, ordinal order.</summary>
    public static ImmutableArray<string> Of(ReadReport report, string text)
    {
        var spoke = report.Statements.Where(said => said.Speaker.Kind == SpeakerKind.Person).Select(said => LastWord(said.Speaker.Name))
            .Concat(report.Source.Author is { } author ? author.Split(' ') : []).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        var places = PlacesOf(report);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var run in Runs(text.AsMemory(0, Math.Min(text.Length, MostText))))
        {
            if (names.Count == MostNames) break;
            if (run.Any(word => Things.Contains(word) || Offices.Contains(word)) || spoke.Contains(run[^1]) || places.Contains(string.Join(' ', run))) continue;
            if (Actors.Value.Find(string.Join(' ', run)) is null) names.Add($"{run[0]} {run[^1]}".ToLowerInvariant());
        }

        return [.. names];
    }

    // "Beech Grove" is written like a person.
    static FrozenSet<string> PlacesOf(ReadReport report) => report.Claims
        .SelectMany(claim => claim.Attack is { } attack ? attack.Sites.Append(claim.Place) : [claim.Place]).OfType<Place>()
        .SelectMany(place => place.Within.Append(place.Name).Append(place.Written))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Runs of two or three words with a capital and small letters, no title or "By" before them, initials left out.</summary>
    static IEnumerable<List<string>> Runs(ReadOnlyMemory<char> text)
    {
        var run = new List<string>();
        var before = "";
        foreach (var (word, isJoined) in Words(text))
        {
            if (isJoined && run.Count > 0 && IsInitial(word)) continue;
            if (!isJoined || !IsNamePart(word))
            {
                if (run.Count is 2 or 3 && !IsTitle(before)) yield return run;
                before = run.Count > 0 ? run[^1] : before;
                run = [];
            }

            if (IsNamePart(word)) run.Add(word);
            else before = word;
        }

        if (run.Count is 2 or 3 && !IsTitle(before)) yield return run;
    }

    static bool IsTitle(string word) => word is "By" or "by" or "Photo" || Offices.Contains(word) || Things.Contains(word);

    static bool IsNamePart(string word) => word.Length > 1 && word is not "By" && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower);

    static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]);

    static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>
    /// Words of letters with hyphens and apostrophes in them; joined to the word before where only blanks, or the stop of an initial or
    /// title, stand between.
    /// </summary>
    static IEnumerable<(string Word, bool IsJoined)> Words(ReadOnlyMemory<char> text)
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
            yield return (text[at..end].ToString(), isJoined);
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
