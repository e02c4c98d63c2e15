using Attest.Model;

namespace Attest.Link;

/// <summary>How two places stand to each other.</summary>
public enum PlaceMatch { Same, Within, Near, SameCountry, Unknown, Far, OtherCountry }

/// <summary>Compares two places by key, by what lies in what, and by distance.</summary>
public static class PlaceAgreement
{
    /// <summary>Kilometres up to which two points are one neighbourhood of events.</summary>
    public const double NearKm = 15;

    /// <summary>Kilometres from which two places of which neither holds the other are apart.</summary>
    public const double FarKm = 60;

    public static PlaceMatch Of(Place a, Place b)
    {
        if (a.Key == b.Key) return PlaceMatch.Same;
        if (Holds(a, b) || Holds(b, a)) return PlaceMatch.Within;
        // Words that no table has, and the same words of one: one report says more of where it lies than the other.
        if (a.Name == b.Name && (a.Country is null || b.Country is null)) return PlaceMatch.Same;
        if (a.Country is { } country && b.Country is { } other && country != other) return PlaceMatch.OtherCountry;
        if (DistanceKm(a, b) is { } km && IsPoint(a) && IsPoint(b))
            return km <= NearKm ? PlaceMatch.Near : km >= FarKm ? PlaceMatch.Far : PlaceMatch.Unknown;
        return a.Country is not null && a.Country == b.Country ? PlaceMatch.SameCountry : PlaceMatch.Unknown;
    }

    /// <summary>True when <paramref name="inner"/> lies in <paramref name="outer"/> by its chain of containers.</summary>
    public static bool Holds(Place outer, Place inner) =>
        inner.Within.Contains(outer.Name, StringComparer.Ordinal)
        && (outer.Country is null || inner.Country is null || outer.Country == inner.Country)
        && Fineness(outer) < Fineness(inner);

    /// <summary>How much naming this place narrows an event down: 0 for a region, 1 for a town or finer.</summary>
    public static double Fineness(Place place) => place.Precision switch
    {
        PlacePrecision.Region => 0.05,
        PlacePrecision.Country => 0.1,
        PlacePrecision.Province => 0.5,
        PlacePrecision.District => 0.8,
        PlacePrecision.Town => 1,
        PlacePrecision.Neighbourhood => 1.05,
        PlacePrecision.Site => 1.1,
        _ => 1,
    };

    /// <summary>Great-circle distance; null where a place has no point.</summary>
    public static double? DistanceKm(Place a, Place b)
    {
        if (a.Lat is null || a.Lon is null || b.Lat is null || b.Lon is null) return null;
        var (lat, otherLat) = (double.DegreesToRadians(a.Lat.Value), double.DegreesToRadians(b.Lat.Value));
        var lon = double.DegreesToRadians(b.Lon.Value - a.Lon.Value);
        var half = Math.Pow(Math.Sin((otherLat - lat) / 2), 2)
            + Math.Cos(lat) * Math.Cos(otherLat) * Math.Pow(Math.Sin(lon / 2), 2);
        return 12_742 * Math.Asin(Math.Sqrt(Math.Min(1, half)));
    }

    static bool IsPoint(Place place) =>
        place.Precision is PlacePrecision.Site or PlacePrecision.Neighbourhood or PlacePrecision.Town or PlacePrecision.District;
}
