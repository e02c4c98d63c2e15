using System.Globalization;
using Attest.Model;
using Attest.Names;

namespace Attest.Eval.Linking;

/// <summary>A place as an American register files it: by city or county, and state.</summary>
static class UsPlace
{
    /// <summary>Farther than the suburbs of a town, whose attacks registers file under it.</summary>
    const double FarKm = 30;

    static readonly Lazy<Gazetteer> World = new(() => Gazetteer.Load());

    /// <summary>The town it is or lies in; null where none is told.</summary>
    /// <remarks>The District of Columbia is the city of Washington.</remarks>
    public static string? TownOf(Place place) => StateOf(place) == "District of Columbia" ? "Washington" : place.Precision switch
    {
        PlacePrecision.Town => Spelt(place.Name),
        PlacePrecision.Neighbourhood or PlacePrecision.Site => place.Within is [var town, _, _, ..] ? Spelt(town) : null,
        _ => null,
    };

    /// <summary>The town at the head of a dateline, in small letters: "COLUMBIA, SC" → Columbia.</summary>
    public static string TownIn(string dateline)
    {
        var town = dateline.Split(',')[0].Trim();
        var isCapitals = !town.Any(char.IsLower);
        return Spelt(isCapitals ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(town.ToLowerInvariant()) : town);
    }

    /// <summary>The state behind the town of a dateline: "COLUMBIA, SC" → South Carolina.</summary>
    public static string? StateIn(string dateline) => dateline.Split(',', StringSplitOptions.TrimEntries).Skip(1).Select(UsStates.NameOf).FirstOrDefault(state => state is not null);

    /// <summary>"St. Louis" → Saint Louis, "Mt. Juliet" → Mount Juliet, as registers spell them.</summary>
    public static string Spelt(string town) => town.StartsWith("St. ", StringComparison.OrdinalIgnoreCase) ? string.Concat("Saint ", town.AsSpan(4)) : PlaceWords.InFull(town);

    /// <summary>True where every town of the dateline's name in that state is far from the site.</summary>
    public static bool IsFar(string dateline, Place site)
    {
        var towns = World.Value.Match(TownIn(dateline)).Where(match => match.Exact && match.Row is { Kind: PlacePrecision.Town, Lat: not null })
            .Select(match => match.Row).Where(row => site.Within.Length > 1 && row.Within.Any(around => around.Name == site.Within[^2])).ToList();
        return towns.Count > 0 && towns.TrueForAll(town => GreatCircle.Km(town.Lat!.Value, town.Lon!.Value, site.Lat!.Value, site.Lon!.Value) > FarKm);
    }

    /// <summary>The county, or a name that no table has.</summary>
    public static string? CountyOf(Place place) => place.Precision is PlacePrecision.District or null ? place.Name : null;

    /// <summary>The unit next below the country.</summary>
    public static string? StateOf(Place place) =>
        place.Precision == PlacePrecision.Province ? place.Name : place.Within.Length >= 2 ? place.Within[^2] : null;
}
