using System.Collections.Immutable;
using System.Text.Json;
using Attest.App.Export.Json;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Tables;

/// <summary>A feature per incident and site (RFC 7946) with the fields of the CSV.</summary>
/// <remarks>
/// A site whose point nobody gives has no geometry. Group, lowest, highest and origins are lists side by side, one entry
/// per group, and of the whole incident: no one site's figures may be added to another's.
/// </remarks>
static class GeoJsonExport
{
    public static void Write(Stream output, IEnumerable<Incident> incidents)
    {
        using (var writer = new Utf8JsonWriter(output, RegisterJson.Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "FeatureCollection");
            writer.WriteStartArray("features");
            foreach (var incident in incidents)
                foreach (var site in incident.Sites) Write(writer, incident, site);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    static void Write(Utf8JsonWriter writer, Incident incident, Place site)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Feature");
        WritePoint(writer, site);
        writer.WriteStartObject("properties");
        writer.WriteString("incident", incident.Id);
        writer.WriteString("title", incident.Title);
        writer.WriteString("date_from", incident.Date.From is { } from ? DateWords.Iso(from) : null);
        writer.WriteString("date_to", incident.Date.To is { } to ? DateWords.Iso(to) : null);
        writer.WriteString("precision", Words.Snake(incident.Date.Precision));
        writer.WriteString("type", Words.Snake(incident.Type));
        writer.WriteString("place", site.Name);
        writer.WriteString("place_precision", site.Precision is { } fine ? Words.Snake(fine) : null);
        PartJson.Write(writer, "lat", site.Lat);
        PartJson.Write(writer, "lon", site.Lon);
        PartJson.Write(writer, "attackers", incident.Attackers);
        PartJson.Write(writer, "targets", incident.Targets);
        WriteGroups(writer, [.. IncidentRow.Of(incident).Where(row => row.Group is not null)]);
        writer.WriteString("grade", incident.Grade.Value == GradeValue.None ? null : Words.Snake(incident.Grade.Value));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    static void WritePoint(Utf8JsonWriter writer, Place site)
    {
        if (site is not { Lat: { } lat, Lon: { } lon })
        {
            writer.WriteNull("geometry");
            return;
        }

        writer.WriteStartObject("geometry");
        writer.WriteString("type", "Point");
        writer.WriteStartArray("coordinates");
        writer.WriteNumberValue(lon);
        writer.WriteNumberValue(lat);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    static void WriteGroups(Utf8JsonWriter writer, ImmutableArray<IncidentRow> groups)
    {
        PartJson.Write(writer, "group", groups.Select(row => Words.Snake(row.Group!.Value)));
        WriteNumbers(writer, "lowest", groups.Select(row => row.Lowest));
        WriteNumbers(writer, "highest", groups.Select(row => row.Highest));
        WriteNumbers(writer, "origins", groups.Select(row => row.Origins));
    }

    static void WriteNumbers(Utf8JsonWriter writer, string name, IEnumerable<int?> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers)
        {
            if (number is { } value) writer.WriteNumberValue(value);
            else writer.WriteNullValue();
        }

        writer.WriteEndArray();
    }
}
