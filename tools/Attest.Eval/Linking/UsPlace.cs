using System.Globalization;
using Attest.Model;
using Attest.Names;

namespace Attest.Eval.Linking;

/// <summary>A place as an American register files it: by city or county, and state.</summary>
static class UsPlace
{
    /// <summary>The town it is or lies in; null where none is told.</summary>
    public static string? TownOf(Place place) => place.Precision switch
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

    /// <summary>The county, or a name that no table has.</summary>
    public static string? CountyOf(Place place) => place.Precision is PlacePrecision.District or null ? place.Name : null;

    /// <summary>The unit next below the country.</summary>
    public static string? StateOf(Place place) =>
        place.Precision == PlacePrecision.Province ? place.Name : place.Within.Length >= 2 ? place.Within[^2] : null;
}
