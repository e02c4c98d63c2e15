using System.Collections.Immutable;
using System.Globalization;
using Attest.Model;
using Attest.Names;
using Attest.Resolve.Places;

namespace Attest.Reconcile.Rulings;

/// <summary>A place as a person rules it: "Harbour Gate; 41.25, 12.5; site; Velna, Lower Province, Ostrelia; gn:123".</summary>
/// <remarks>
/// It says all that the register keeps of a place, so that a ruling means the same whatever gazetteer is at hand later. What follows the name
/// may be left out from the end on; "no point" stands for coordinates where there are none.
/// </remarks>
public static class PlaceText
{
    const char Separator = ';', Comma = ',';
    const string NoPoint = "no point", TypedKey = "pt:";
    const int LongestName = 200, LongestKey = 80, MostAround = 12;

    /// <summary>Null where the text is no place.</summary>
    public static Place? Read(string text)
    {
        var parts = text.Split(Separator, StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 5 || !IsName(parts[0]) || PointOf(parts[1]) is not { } point) return null;
        if (Part(parts, 2) is { Length: > 0 } fine && PrecisionOf(fine) is null) return null;
        ImmutableArray<string> within = [.. Part(parts, 3).Split(Comma, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (within.Length > MostAround || !within.All(IsName)) return null;
        var key = Part(parts, 4) is { Length: > 0 } given ? given : KeyOf(parts[0], point);
        if (key.Length > LongestKey || key.Any(sign => char.IsControl(sign))) return null;
        var precision = PrecisionOf(Part(parts, 2)) ?? (point.Lat is null ? null : PlacePrecision.Site);
        return new(parts[0], parts[0], point.Lat, point.Lon, precision, within, key, CountryOf(precision == PlacePrecision.Country ? parts[0] : within.LastOrDefault()));
    }

    /// <summary>The text that <see cref="Read"/> makes this place of; signs that part the text are left out of names.</summary>
    public static string Of(Place place) => string.Join("; ",
        Plain(place.Name), place is { Lat: { } lat, Lon: { } lon } ? $"{Degrees(lat)}, {Degrees(lon)}" : NoPoint,
        place.Precision is { } precision ? EnumNames.Of(precision) : "", string.Join(", ", place.Within.Select(Plain)), Plain(place.Key));

    /// <summary>A place of the gazetteer, named as claims name it.</summary>
    public static Place Of(GazetteerRow row)
    {
        var name = Transliteration.Plain(row.Name);
        return new(name, name, row.Lat, row.Lon, row.Kind, [.. row.Within.Select(around => Transliteration.Plain(around.Name))], row.Key, row.Country);
    }

    static string Part(string[] parts, int at) => at < parts.Length ? parts[at] : "";

    static (double? Lat, double? Lon)? PointOf(string text)
    {
        if (text == NoPoint) return (null, null);
        return text.Split(Comma, StringSplitOptions.TrimEntries) is [var lat, var lon] && DegreesOf(lat, 90) is { } north && DegreesOf(lon, 180) is { } east ? (north, east) : null;
    }

    static double? DegreesOf(string text, int most) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? Math.Round(degrees, 6) : null;

    static PlacePrecision? PrecisionOf(string text)
    {
        foreach (var precision in Enum.GetValues<PlacePrecision>())
            if (EnumNames.Of(precision) == text) return precision;
        return null;
    }

    static string KeyOf(string name, (double? Lat, double? Lon) point) =>
        point is ({ } lat, { } lon) ? $"{TypedKey}{Degrees(lat)},{Degrees(lon)}" : "?" + NameFold.Of(name);

    static string? CountryOf(string? name) => name is null ? null
        : Countries.All.FirstOrDefault(country => country.Name == name || country.OtherNames.Contains(name, StringComparer.Ordinal))?.Iso;

    static bool IsName(string name) => name.Length is > 0 and <= LongestName && !name.Any(char.IsControl);

    static string Degrees(double degrees) => degrees.ToString("0.######", CultureInfo.InvariantCulture);

    static string Plain(string words) => words.Replace(Separator, ' ').Replace(Comma, ' ');
}
