using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Link;

/// <summary>One copy of equal names, places, dates and sets: the reports of one war have some thousand of each between them.</summary>
/// <remarks>Not safe for several threads.</remarks>
sealed class ProfilePool
{
    readonly HashSet<string> words = new(StringComparer.Ordinal);
    readonly HashSet<When> dates = [];
    readonly HashSet<Place> places = new(new ByAll());
    readonly Dictionary<string, ImmutableSortedSet<string>> sets = new(StringComparer.Ordinal);
    readonly Dictionary<string, ImmutableSortedSet<IncidentType>> types = new(StringComparer.Ordinal);

    public ReportProfile Pool(ReportProfile report) => report with
    {
        Names = [.. report.Names.Select(Pool)],
        People = [.. report.People.Select(Pool)],
        Statements = [.. report.Statements.Select(said => said with { Key = Pool(said.Key) })],
    };

    /// <param name="report">Its report, pooled.</param>
    public Episode Pool(Episode episode, ReportProfile report) => episode with
    {
        Report = report,
        Dates = [.. episode.Dates.Select(Pool)],
        AttackDates = [.. episode.AttackDates.Select(Pool)],
        Places = [.. episode.Places.Select(Pool)],
        Attackers = Pool(episode.Attackers),
        Targets = Pool(episode.Targets),
        Weapons = Pool(episode.Weapons),
        Bases = Pool(episode.Bases),
        Dead = Pool(episode.Dead),
        Involved = Pool(episode.Involved),
        Types = Pool(episode.Types),
    };

    string Pool(string word)
    {
        if (words.TryGetValue(word, out var first)) return first;
        words.Add(word);
        return word;
    }

    When Pool(When date)
    {
        if (dates.TryGetValue(date, out var first)) return first;
        dates.Add(date);
        return date;
    }

    Place Pool(Place place)
    {
        if (places.TryGetValue(place, out var first)) return first;
        var pooled = place with { Name = Pool(place.Name), Written = Pool(place.Written), Key = Pool(place.Key), Within = [.. place.Within.Select(Pool)] };
        places.Add(pooled);
        return pooled;
    }

    ImmutableSortedSet<string> Pool(ImmutableSortedSet<string> set)
    {
        var key = string.Join('\n', set);
        return sets.TryGetValue(key, out var first) ? first : sets[key] = set;
    }

    ImmutableSortedSet<IncidentType> Pool(ImmutableSortedSet<IncidentType> set)
    {
        var key = string.Join(' ', set);
        return types.TryGetValue(key, out var first) ? first : types[key] = set;
    }

    // A record compares its list of containers by identity.
    sealed class ByAll : IEqualityComparer<Place>
    {
        public bool Equals(Place? a, Place? b) =>
            ReferenceEquals(a, b) || (a is not null && b is not null && a with { Within = b.Within } == b && a.Within.SequenceEqual(b.Within, StringComparer.Ordinal));

        public int GetHashCode(Place place) => StringComparer.Ordinal.GetHashCode(place.Key);
    }
}
