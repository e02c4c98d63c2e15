using Attest.Names;

namespace Attest.App.Compare;

/// <summary>How far two rows may be one event: day, place and sides, each with its points.</summary>
static class EventLikeness
{
    /// <summary>Points from which two rows are taken for one event.</summary>
    public const double Enough = 3.5;

    const double SameDay = 2, NextDay = 1, SamePlace = 3, NearPlace = 2, SharedSide = 2, OtherSides = -1.5;

    /// <summary>Days by which registers put one event apart: nights, and time zones.</summary>
    const int Slack = 1;

    /// <summary>Kilometres within which two points are one place.</summary>
    public const double PlaceKm = 5;

    /// <summary>Kilometres within which a place of that coarseness may lie; see <see cref="DatasetEvent.Coarseness"/>.</summary>
    static readonly double[] ReachKm = [25, 60, 150];

    /// <summary>Null where day or place cannot be the same.</summary>
    public static double? Of(DatasetEvent one, DatasetEvent other)
    {
        if (DayPoints(one, other) is not { } day || PlacePoints(one, other) is not { } place) return null;
        return day + place + SidePoints(one, other);
    }

    /// <summary>Kilometres between the two; null where one has no point.</summary>
    public static double? Km(DatasetEvent one, DatasetEvent other) => one is { Lat: { } lat, Lon: { } lon } && other is { Lat: { } otherLat, Lon: { } otherLon }
        ? GreatCircle.Km(lat, lon, otherLat, otherLon) : null;

    public static bool IsSameName(DatasetEvent one, DatasetEvent other) => one.Place.Length > 0 && NameFold.Of(one.Place) == NameFold.Of(other.Place);

    static double? DayPoints(DatasetEvent one, DatasetEvent other)
    {
        if (one.From is not { } from || other.From is not { } otherFrom) return null;
        var (to, otherTo) = (one.To ?? from, other.To ?? otherFrom);
        var gap = Math.Max(otherFrom.DayNumber - to.DayNumber, from.DayNumber - otherTo.DayNumber);
        return gap > Slack ? null : gap > 0 ? NextDay : SameDay;
    }

    static double? PlacePoints(DatasetEvent one, DatasetEvent other)
    {
        var coarser = Math.Max(one.Coarseness, other.Coarseness);
        // A country is no place for an event: without a nearer point the names must agree.
        if (coarser == DatasetFormat.Unknown || Km(one, other) is not { } km) return CountriesAgree(one, other) && IsSameName(one, other) ? SamePlace : null;
        return km <= PlaceKm || (km <= ReachKm[coarser] && IsSameName(one, other)) ? SamePlace : km <= ReachKm[coarser] ? NearPlace * (1 - (km / ReachKm[coarser] / 2)) : null;
    }

    // Where one does not tell its country, they do not disagree.
    static bool CountriesAgree(DatasetEvent one, DatasetEvent other) =>
        one.Country.Length == 0 || other.Country.Length == 0 || NameFold.Of(one.Country) == NameFold.Of(other.Country);

    static double SidePoints(DatasetEvent one, DatasetEvent other) =>
        one.Sides.IsEmpty || other.Sides.IsEmpty ? 0 : one.Sides.Overlaps(other.Sides) ? SharedSide : OtherSides;
}
