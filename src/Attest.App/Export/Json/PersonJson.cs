using System.Text.Json;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Json;

/// <summary>A person of an incident as the register's contract has it, with the sentences that give the part.</summary>
static class PersonJson
{
    public static void Write(Utf8JsonWriter writer, Person person)
    {
        writer.WriteStartObject();
        writer.WriteString("name", person.Name);
        PartJson.Write(writer, "alsoAs", person.AlsoAs);
        writer.WriteString("role", Words.Snake(person.Role));
        writer.WriteString("status", StatusOf(person.Status));
        PartJson.Write(writer, "age", person.Age);
        writer.WriteString("occupation", person.Occupation);
        writer.WriteString("group", Words.Snake(person.Group));
        writer.WriteString("speaker", person.Speaker);
        writer.WriteString("stance", Words.Snake(person.Stance));
        PartJson.Write(writer, "claims", person.Claims);
        writer.WriteStartArray("mentions");
        foreach (var mention in person.Mentions) Write(writer, mention);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    static void Write(Utf8JsonWriter writer, PersonMention mention)
    {
        writer.WriteStartObject();
        writer.WriteString("report", mention.Report);
        writer.WriteString("quote", mention.Quote);
        writer.WriteNumber("start", mention.At.Start);
        writer.WriteNumber("end", mention.At.End);
        writer.WriteString("status", StatusOf(mention.Status));
        writer.WriteString("speaker", mention.Speaker);
        PartJson.Write(writer, "via", mention.Via);
        writer.WriteString("stance", Words.Snake(mention.Stance));
        writer.WriteString("rule", mention.Rule);
        writer.WriteEndObject();
    }

    static string? StatusOf(PersonStatus? status) => status is { } told ? Words.Snake(told) : null;
}
