using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;

namespace Attest.Parse;

/// <summary>Finds the bare times that news puts anywhere: "About 2 a.m. Sunday, …" before all else, "was abducted Monday near …" behind a verb.</summary>
/// <remarks>A parser of web text takes such a day for who did it or whom it befell. A time behind a preposition ("on Monday") it reads well.</remarks>
sealed class TimesAside
{
    /// <summary>Words before all else that may tell the hour and the day.</summary>
    const int LongestOpening = 12;

    readonly Tagger tagger;
    readonly FrozenSet<string> days;
    readonly FrozenSet<string> parts;
    readonly FrozenSet<string> hours;
    readonly FrozenSet<string> about;
    readonly FrozenSet<string> months;

    public TimesAside(Tagger tagger, string language)
    {
        this.tagger = tagger;
        var words = WordTable.Load(language, "mending");
        FrozenSet<string> Of(string kind) => words.Rows.Where(row => words[row, "kind"] == kind).Select(row => words[row, "word"])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        (days, parts, hours, about, months) = (Of("day"), Of("day-part"), Of("hour"), Of("before-hour"), Of("month"));
    }

    /// <summary>Ranges of words that are bare times, in order; none in most sentences.</summary>
    public ImmutableArray<(int First, int End)> Find(Workspace room, ReadOnlySpan<string> words)
    {
        var found = ImmutableArray<(int First, int End)>.Empty;
        if (OpeningEnd(room, words) is { } end) found = found.Add((0, end));
        for (var at = found.IsEmpty ? 1 : found[0].End; at < words.Length; at++)
            if (days.Contains(words[at]) && EndOf(room, words, at) is { } after)
                found = found.Add((IsEarly(words[at - 1]) ? at - 1 : at, after));
        return found;
    }

    // "About 1:15 a.m. Sunday,", "Late Tuesday night,", "Thursday,": an hour, or a day that no preposition opens, up to the comma.
    int? OpeningEnd(Workspace room, ReadOnlySpan<string> words)
    {
        var (hasHour, hasDay) = (false, false);
        for (var at = 0; at < words.Length && at <= LongestOpening; at++)
        {
            var word = words[at];
            if (word == ",")
            {
                if (at + 1 < words.Length && months.Contains(words[at + 1])) continue;
                return (hasHour || hasDay) && HasClause(room, words, at + 1) ? at + 1 : null;
            }

            hasHour |= hours.Contains(word);
            hasDay |= days.Contains(word) && (at == 0 || (at == 1 && IsEarly(words[0])));
            if (!IsOfTime(room, words, at)) return null;
        }

        return null;
    }

    bool IsOfTime(Workspace room, ReadOnlySpan<string> words, int at) =>
        hours.Contains(words[at]) || days.Contains(words[at]) || parts.Contains(words[at]) || months.Contains(words[at]) || about.Contains(words[at])
        || char.IsAsciiDigit(words[at][0]) || (words[at] is ":" or "." && at > 0) || Coarse(room, at) == "NUM";

    // What follows is no list of days, and tells something.
    bool HasClause(Workspace room, ReadOnlySpan<string> words, int from)
    {
        if (from >= words.Length || days.Contains(words[from])) return false;
        for (var at = from + 1; at < words.Length; at++)
            if (Coarse(room, at) is "VERB" or "AUX") return true;
        return false;
    }

    // "was abducted Monday near", "were shot dead Sunday night outside": right behind a verb or a noun, and before no noun.
    int? EndOf(Workspace room, ReadOnlySpan<string> words, int day)
    {
        var before = IsEarly(words[day - 1]) ? day - 2 : day - 1;
        if (before < 0 || !(Coarse(room, before) == "VERB" || (Coarse(room, before) == "NOUN" && char.IsLower(words[before][0])) || words[before] is "dead")) return null;
        var end = day + 1 < words.Length && parts.Contains(words[day + 1]) ? day + 2 : day + 1;
        return end < words.Length && (Coarse(room, end) is "NOUN" or "PROPN" or "NUM" or "PART" or "CCONJ" or "ADJ" || words[end] is "-" or "–" or "/" or "'s" or "’s") ? null : end;
    }

    static bool IsEarly(string word) => word is "early" or "late" or "Early" or "Late";

    string Coarse(Workspace room, int at) => tagger.Tags[room.Tags[at]].Coarse;
}
