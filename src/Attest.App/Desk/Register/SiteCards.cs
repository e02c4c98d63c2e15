using System.Text.Json;
using Attest.App.Wording;

namespace Attest.App.Desk.Register;

/// <summary>What the map tells of incidents that are pointed at.</summary>
static class SiteCards
{
    /// <summary>Incidents told at once.</summary>
    public const int Most = 20;

    /// <param name="ids">Incidents; those that are none, and those after the first <see cref="Most"/>, are passed over.</param>
    public static void Write(Utf8JsonWriter writer, RegisterSearch search, IEnumerable<string> ids)
    {
        writer.WriteStartArray();
        foreach (var row in search.Rows(ids.Distinct(StringComparer.Ordinal).Take(Most))) Card(writer, row);
        writer.WriteEndArray();
    }

    static void Card(Utf8JsonWriter writer, IncidentRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("incident", row.Id);
        writer.WriteString("title", SafeText.OneLine(row.Title));
        writer.WriteString("when", row.When);
        writer.WriteString("grade", Words.Snake(row.Grade));
        writer.WriteString("gradeWords", GradeWords.Of(row.Grade));
        writer.WriteString("killed", row.Killed.IsEmpty ? null : $"{string.Join(", ", row.Killed)} killed");
        writer.WriteString("origins", Words.Count(row.Origins, "origin"));
        writer.WriteEndObject();
    }
}
