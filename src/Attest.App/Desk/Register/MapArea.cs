using System.Globalization;
using Attest.Store.Queries;

namespace Attest.App.Desk.Register;

/// <summary>An area of the map as it stands in an address: west, south, east, north.</summary>
static class MapArea
{
    /// <summary>Null for what is no area.</summary>
    public static BoundingBox? Parse(string? text)
    {
        if (text?.Split(',') is not [var west, var south, var east, var north]) return null;
        return Degrees(west) is { } left && Degrees(south) is { } bottom && Degrees(east) is { } right && Degrees(north) is { } top
            && new BoundingBox(left, bottom, right, top) is { IsValid: true } box ? box : null;
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public static string Text(BoundingBox box) =>
        string.Create(CultureInfo.InvariantCulture, $"{box.West:0.####},{box.South:0.####},{box.East:0.####},{box.North:0.####}");

    static double? Degrees(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && double.IsFinite(degrees) ? degrees : null;
}
