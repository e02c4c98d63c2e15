using Attest.Model;

namespace Attest.Link;

/// <summary>On which days the whole set tells of attacks on a place: where they are many, the place alone says little of which one is meant.</summary>
public sealed class PlaceHistory
{
    /// <summary>How narrow a place must be for its days to be counted: a district or finer.</summary>
    const double Narrow = 0.8;

    readonly Dictionary<string, int[]> days;

    public PlaceHistory(IEnumerable<Episode> episodes)
    {
        var told = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (var episode in episodes)
        {
            foreach (var place in episode.Places.Where(IsNarrow))
                foreach (var day in DaysOf(episode)) (told.TryGetValue(place.Key, out var known) ? known : told[place.Key] = []).Add(day);
        }

        days = told.ToDictionary(place => place.Key, place => place.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>That of nothing.</summary>
    public static PlaceHistory None { get; } = new([]);

    /// <summary>Days of attacks on a place that both tell of, between the one telling and the other; the fewest where they share several places, none where they share none.</summary>
    public (Place Place, int Days)? Between(Episode first, Episode second)
    {
        (Place Place, int Days)? fewest = null;
        foreach (var here in first.Places)
        {
            foreach (var there in second.Places)
            {
                if (Shared(here, there) is not { } place || !days.TryGetValue(place.Key, out var told)) continue;
                var between = Between(told, first, second);
                if (fewest is null || between < fewest.Value.Days) fewest = (place, between);
            }
        }

        return fewest;
    }

    static int Between(int[] told, Episode first, Episode second)
    {
        if (TimeOf(first) is not var (from, to) || TimeOf(second) is not var (otherFrom, otherTo)) return 0;
        var (after, before) = to < otherTo ? (to, otherFrom) : (otherTo, from);
        return Math.Max(0, At(told, before) - At(told, after + 1));
    }

    /// <summary>How many days of the list come before that one.</summary>
    static int At(int[] told, int day)
    {
        var found = Array.BinarySearch(told, day);
        return found < 0 ? ~found : found;
    }

    /// <summary>The days on which what is told may have happened, as news goes, and those next to them; null where neither the words nor the publication say.</summary>
    static (int From, int To)? TimeOf(Episode episode)
    {
        if (DaysOf(episode).ToList() is { Count: > 0 } told) return (told.Min() - 1, told.Max() + 1);
        return episode.Report.Published is { } published ? (published.DayNumber - LinkFeatures.DaysOfNews, published.DayNumber) : null;
    }

    static IEnumerable<int> DaysOf(Episode episode) =>
        episode.Dates.Where(date => date is { From: not null, Precision: DatePrecision.Day }).Select(date => date.From!.Value.DayNumber);

    /// <summary>The place that both tell of: the same, or the wider of two of which one holds the other.</summary>
    static Place? Shared(Place a, Place b) =>
        a.Key == b.Key || PlaceAgreement.Holds(a, b) ? Narrowed(a) : PlaceAgreement.Holds(b, a) ? Narrowed(b) : null;

    static Place? Narrowed(Place place) => IsNarrow(place) ? place : null;

    static bool IsNarrow(Place place) => PlaceAgreement.Fineness(place) >= Narrow;
}
