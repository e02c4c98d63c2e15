using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Resolve.Dates;

/// <summary>Finds the dates that an English text words; holidays are not dates here. Thread-safe.</summary>
public sealed class DateReader
{
    readonly DateWords words = DateWords.English;
    readonly CalendarDates calendar = new(DateWords.English);
    readonly RelativeDates relative = new(DateWords.English);

    /// <summary>Dates within <paramref name="within"/>, in order, never overlapping, spans in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public ImmutableArray<DateMention> Find(string text, Span within)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(within.End, text.Length, nameof(within));

        var tokens = DateTokens.Of(text, within);
        var found = ImmutableArray.CreateBuilder<DateMention>();
        for (var at = 0; at < tokens.Count;)
        {
            if ((NumericDates.At(tokens, at) ?? calendar.At(tokens, at) ?? relative.At(tokens, at)) is not { } match)
            {
                at++;
                continue;
            }

            if (match.Parts is { } parts) found.Add(Mention(tokens, match, parts));
            at = Math.Max(at + 1, match.End);
        }

        return found.DrainToImmutable();
    }

    DateMention Mention(DateTokens tokens, DateMatch match, DateParts parts)
    {
        var (first, end) = (Back(tokens, match.First), match.End);
        if (IsPartOfDay(tokens, end) && parts.Span == DatePrecision.Day) end++;
        var at = tokens[first].At.Join(tokens[end - 1].At);
        return new(at, parts, at.Of(tokens.Text));
    }

    /// <summary>The words "late", "early", "mid-" and "last" before a date belong to it.</summary>
    int Back(DateTokens tokens, int first)
    {
        while (true)
        {
            var before = tokens[first - 1].Lower;
            if (before == "-" && words.Has(tokens[first - 2].Lower, DateSense.Stage)) first -= 2;
            else if (words.Has(before, DateSense.Stage) || words.Has(before, DateSense.Previous) || words.Has(before, DateSense.Current)) first--;
            else return first;
        }
    }

    bool IsPartOfDay(DateTokens tokens, int at) =>
        words.Has(tokens[at].Lower, DateSense.Part) || words.Has(tokens[at].Lower, DateSense.PartAfter);
}
