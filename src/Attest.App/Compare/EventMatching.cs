using System.Collections.Immutable;

namespace Attest.App.Compare;

/// <summary>Pairs our rows with another dataset's, each with one at most, the likest first.</summary>
static class EventMatching
{
    /// <summary>Rows of a day that are held against ours; a register has no more in one country.</summary>
    const int MostOfOneDay = 20_000;

    /// <remarks>Rows that are alike in everything, as those of an export of ours are, need no likeness of day and place.</remarks>
    public static ImmutableArray<(DatasetEvent Here, DatasetEvent There)> Of(ImmutableArray<DatasetEvent> here, ImmutableArray<DatasetEvent> there)
    {
        var alike = there.ToLookup(KeyOf, StringComparer.Ordinal);
        return Chosen([.. here.SelectMany(row => alike[KeyOf(row)].Select(other => (row, other))), .. Likely(here, there)]);
    }

    static IEnumerable<(DatasetEvent Here, DatasetEvent There)> Likely(ImmutableArray<DatasetEvent> here, ImmutableArray<DatasetEvent> there)
    {
        var byDay = there.Where(row => row.From is not null).SelectMany(row => DaysOf(row).Select(day => (day, row))).ToLookup(pair => pair.day, pair => pair.row);
        var pairs = here.Where(row => row.From is not null)
            .SelectMany(row => DaysOf(row).SelectMany(day => byDay[day].Take(MostOfOneDay)).DistinctBy(other => other.Row).Select(other => (Here: row, There: other, Points: EventLikeness.Of(row, other))))
            .Where(pair => pair.Points >= EventLikeness.Enough)
            // Rounded, so that a last bit that differs between machines cannot change the order.
            .OrderByDescending(pair => Math.Round(pair.Points!.Value, 6)).ThenBy(pair => Apart(pair.Here, pair.There))
            .ThenBy(pair => pair.Here.Row).ThenBy(pair => pair.There.Row);
        return pairs.Select(pair => (pair.Here, pair.There));
    }

    static ImmutableArray<(DatasetEvent, DatasetEvent)> Chosen(IEnumerable<(DatasetEvent Here, DatasetEvent There)> pairs)
    {
        var (takenHere, takenThere) = (new HashSet<int>(), new HashSet<int>());
        var chosen = ImmutableArray.CreateBuilder<(DatasetEvent, DatasetEvent)>();
        foreach (var pair in pairs)
        {
            if (takenHere.Contains(pair.Here.Row) || takenThere.Contains(pair.There.Row)) continue;
            takenHere.Add(pair.Here.Row);
            takenThere.Add(pair.There.Row);
            chosen.Add(pair);
        }

        return chosen.ToImmutable();
    }

    static string KeyOf(DatasetEvent row) => string.Join('\n', [
        row.Id, $"{row.From:O}", $"{row.To:O}", row.Country, row.Place, FormattableString.Invariant($"{row.Lat} {row.Lon}"), .. row.Actors,
        .. row.Dead.Select(dead => FormattableString.Invariant($"{dead.Key} {dead.Value}"))]);

    // A day before and after too: registers put a night on either.
    static IEnumerable<int> DaysOf(DatasetEvent row)
    {
        const int MostDays = 366;
        var first = row.From!.Value.DayNumber;
        var last = Math.Clamp((row.To ?? row.From.Value).DayNumber, first, first + MostDays);
        return Enumerable.Range(first - 1, last - first + 3);
    }

    // How far apart the figures are: of two rows as like as each other, the one with the same dead.
    static int Apart(DatasetEvent one, DatasetEvent other) =>
        one.Dead.Keys.Sum(name => Math.Min(Math.Abs((one.Dead[name] ?? 0) - (other.Dead.GetValueOrDefault(name) ?? 0)), 1_000_000));
}
