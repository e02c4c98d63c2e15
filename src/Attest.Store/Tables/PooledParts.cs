using Attest.Model;

namespace Attest.Store.Tables;

/// <summary>One copy of equal speakers, dates and places: the claims of a report repeat a few of each.</summary>
/// <remarks>Not safe for several threads.</remarks>
sealed class PooledParts
{
    readonly HashSet<Speaker> speakers = [];
    readonly HashSet<When> dates = [];
    readonly HashSet<Place> places = new(new ByAll());

    public Claim Pool(Claim claim) => claim with
    {
        Speaker = claim.Speaker is { } speaker ? One(speakers, speaker) : null,
        Date = claim.Date is { } date ? One(dates, date) : null,
        Place = claim.Place is { } place ? One(places, place) : null,
        Attack = claim.Attack is { } attack ? attack with { Sites = [.. attack.Sites.Select(site => One(places, site))] } : null,
    };

    public Statement Pool(Statement statement) => statement with { Speaker = One(speakers, statement.Speaker) };

    static T One<T>(HashSet<T> pool, T part)
        where T : class
    {
        if (pool.TryGetValue(part, out var known)) return known;
        pool.Add(part);
        return part;
    }

    // An array is equal to itself only: what a place lies in is compared name by name.
    sealed class ByAll : IEqualityComparer<Place>
    {
        public bool Equals(Place? x, Place? y) =>
            x is not null && y is not null && x.Within.SequenceEqual(y.Within, StringComparer.Ordinal) && x with { Within = y.Within } == y;

        public int GetHashCode(Place place) => HashCode.Combine(place.Key, place.Written, place.Precision);
    }
}
