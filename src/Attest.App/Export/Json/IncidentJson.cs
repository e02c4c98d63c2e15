using System.Text.Json;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Json;

/// <summary>An incident as the register's contract has it.</summary>
static class IncidentJson
{
    public static void Write(Utf8JsonWriter writer, Incident incident)
    {
        writer.WriteStartObject();
        writer.WriteString("id", incident.Id);
        writer.WriteString("type", Words.Snake(incident.Type));
        writer.WriteString("title", incident.Title);
        PartJson.Write(writer, "date", incident.Date);
        writer.WriteStartArray("sites");
        foreach (var site in incident.Sites) PartJson.Write(writer, site);
        writer.WriteEndArray();
        PartJson.Write(writer, "attackers", incident.Attackers);
        PartJson.Write(writer, "targets", incident.Targets);
        PartJson.Write(writer, "weapons", incident.Weapons);
        PartJson.Write(writer, "reports", incident.Reports);
        writer.WriteStartObject("fatalities");
        foreach (var group in incident.Fatalities) Write(writer, group);
        writer.WriteEndObject();
        Write(writer, incident.Grade);
        PartJson.Write(writer, "launchedFrom", incident.LaunchedFrom);
        writer.WriteStartArray("attribution");
        foreach (var row in incident.Attribution) Write(writer, row);
        writer.WriteEndArray();
        writer.WriteStartArray("people");
        foreach (var person in incident.People) PersonJson.Write(writer, person);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    static void Write(Utf8JsonWriter writer, GroupFatalities fatalities)
    {
        writer.WriteStartObject(Words.Snake(fatalities.Group));
        PartJson.Write(writer, "lowest", fatalities.Lowest);
        PartJson.Write(writer, "highest", fatalities.Highest);
        PartJson.Write(writer, "widest", fatalities.Widest);
        PartJson.Write(writer, "origins", fatalities.Origins);
        PartJson.Write(writer, "claims", fatalities.Claims);
        PartJson.Write(writer, "parts", fatalities.Parts);
        writer.WriteBoolean("summed", fatalities.Summed);
        writer.WriteEndObject();
    }

    static void Write(Utf8JsonWriter writer, Grade grade)
    {
        writer.WriteStartObject("grade");
        writer.WriteString("value", grade.Value == GradeValue.None ? null : Words.Snake(grade.Value));
        writer.WriteStartArray("reasons");
        foreach (var reason in grade.Reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("text", reason.Text);
            PartJson.Write(writer, "claims", reason.Claims);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    static void Write(Utf8JsonWriter writer, Attribution row)
    {
        writer.WriteStartObject();
        writer.WriteString("attacker", row.Attacker);
        writer.WriteString("speaker", row.Speaker);
        writer.WriteString("stance", Words.Snake(row.Stance));
        writer.WriteString("confidence", row.Confidence is { } confidence ? Words.Snake(confidence) : null);
        writer.WriteString("claim", row.Claim);
        writer.WriteEndObject();
    }
}
