using Attest.Model;

namespace Attest.Eval.Linking;

/// <summary>A place as an American register files it: by city or county, and state.</summary>
static class UsPlace
{
    /// <summary>The town it is or lies in; the county where no town is told; null for what is larger.</summary>
    public static string? CityOf(Place place) => place.Precision switch
    {
        PlacePrecision.Town or PlacePrecision.District or null => place.Name,
        PlacePrecision.Neighbourhood or PlacePrecision.Site => place.Within is [var town, _, _, ..] ? town : place.Name,
        _ => null,
    };

    /// <summary>The unit next below the country.</summary>
    public static string? StateOf(Place place) =>
        place.Precision == PlacePrecision.Province ? place.Name : place.Within.Length >= 2 ? place.Within[^2] : null;
}
