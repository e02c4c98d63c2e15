using System.Text.Json;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Desk.Register;

/// <summary>Sites of incidents as GeoJSON for the map; a place of no known point has no feature.</summary>
static class SiteCollection
{
    public const string ContentType = "application/geo+json";

    public static void Write(Utf8JsonWriter writer, IEnumerable<Incident> incidents)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        writer.WriteStartArray("features");
        foreach (var incident in incidents)
            foreach (var site in incident.Sites.Where(site => site.Lat is not null).DistinctBy(site => (site.Lat, site.Lon)))
                Feature(writer, incident, site);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    static void Feature(Utf8JsonWriter writer, Incident incident, Place site)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Feature");
        writer.WriteStartObject("geometry");
        writer.WriteString("type", "Point");
        writer.WriteStartArray("coordinates");
        writer.WriteNumberValue(site.Lon!.Value);
        writer.WriteNumberValue(site.Lat!.Value);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        Properties(writer, incident, site);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    static void Properties(Utf8JsonWriter writer, Incident incident, Place site)
    {
        writer.WriteString("incident", incident.Id);
        writer.WriteString("title", SafeText.OneLine(incident.Title));
        writer.WriteString("place", SafeText.OneLine(site.Name));
        writer.WriteString("when", DateWords.Of(incident.Date));
        writer.WriteString("grade", Wording.Words.Snake(incident.Grade.Value));
        writer.WriteString("gradeWords", GradeWords.Of(incident.Grade.Value));
        if (SupportedFigures.Words(incident) is { IsEmpty: false } killed) writer.WriteString("killed", $"{string.Join(", ", killed)} killed");
        if (SupportedFigures.Widest(incident) is { } size) writer.WriteNumber("size", size);
        writer.WriteNumber("origins", incident.Fatalities.SelectMany(group => group.Origins).Distinct(StringComparer.Ordinal).Count());
        if (site.Precision is PlacePrecision.District or PlacePrecision.Province or PlacePrecision.Country or PlacePrecision.Region) writer.WriteBoolean("coarse", true);
    }
}
