using System.Collections.Frozen;
using Attest.Model;

namespace Attest.Names;

/// <summary>Neighbourhoods, by the tables or because a report calls them so: where the town that it is about is near, they lie in it, though gazetteers have them as towns or in the county.</summary>
/// <param name="home">The town that the report is about, or null.</param>
/// <param name="names">Folded.</param>
sealed class Quarters(GazetteerRow? home, FrozenSet<string> names)
{
    /// <summary>The middle of a quarter is nearer than this to the middle of its town.</summary>
    const double FarthestKm = 30;

    public GazetteerRow? Home => home;

    /// <summary>"the Belt neighbourhood", "in Belt": of the rows of that name the town of the tables that is a quarter here, or null.</summary>
    public GazetteerRow? Find(string name, IEnumerable<GazetteerRow> rows) => rows.FirstOrDefault(row => (IsCalledQuarter(name, row) || IsQuarterOfNone(row)) && IsNear(row));

    /// <summary>A far town of that name is not what is meant.</summary>
    public bool IsElsewhere(string name, GazetteerRow row) => IsCalledQuarter(name, row) && !IsNear(row);

    /// <summary>The quarter within its town.</summary>
    public Place Place(GazetteerRow row, PlaceMention mention) => new(
        row.Name, mention.Written, row.Lat, row.Lon, PlacePrecision.Neighbourhood, [home!.Name, .. home.Within.Select(place => place.Name)], row.Key, row.Country);

    bool IsCalledQuarter(string name, GazetteerRow row) =>
        home is not null && row.Kind is PlacePrecision.Town && row.Key != home.Key && names.Contains(NameFold.Of(name));

    // A quarter by the tables, which do not say of which town.
    bool IsQuarterOfNone(GazetteerRow row) =>
        home is not null && row.Kind is PlacePrecision.Neighbourhood && row.Within is [{ Key: var around }, ..] && around.StartsWith("adm:", StringComparison.Ordinal);

    bool IsNear(GazetteerRow row) => row.Lat is { } lat && home is { Lat: { } homeLat }
        && GreatCircle.Km(lat, row.Lon!.Value, homeLat, home.Lon!.Value) <= FarthestKm;
}
