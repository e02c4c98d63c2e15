using System.Text.Json;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store.Queries;

namespace Attest.App.Desk.Register;

/// <summary>Sites of incidents as GeoJSON for the map.</summary>
static class SiteCollection
{
    public const string ContentType = "application/geo+json";

    public static void Write(Utf8JsonWriter writer, IEnumerable<MapSite> sites)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        writer.WriteStartArray("features");
        foreach (var site in sites) Feature(writer, site);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    static void Feature(Utf8JsonWriter writer, MapSite site)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Feature");
        writer.WriteStartObject("geometry");
        writer.WriteString("type", "Point");
        writer.WriteStartArray("coordinates");
        writer.WriteNumberValue(site.Lon);
        writer.WriteNumberValue(site.Lat);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteString("incident", site.Incident);
        writer.WriteString("place", SafeText.OneLine(site.Name));
        writer.WriteString("grade", Words.Snake(site.Grade));
        if (site.Killed is { } killed) writer.WriteNumber("size", killed);
        if (IsCoarse(site.Precision)) writer.WriteBoolean("coarse", true);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>True where a point stands for an area: a district or more, or what could not be told.</summary>
    static bool IsCoarse(PlacePrecision? precision) => precision is null or PlacePrecision.District or PlacePrecision.Province or PlacePrecision.Country or PlacePrecision.Region;
}
