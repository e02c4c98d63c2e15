using System.Text.Json;
using Attest.Model;

namespace Attest.App.Export.Json;

/// <summary>A report as the register's contract has it.</summary>
static class ReportJson
{
    public static void Write(Utf8JsonWriter writer, ReportEntry report)
    {
        writer.WriteStartObject();
        writer.WriteString("id", report.Id);
        writer.WriteString("file", report.File);
        writer.WriteString("sha256", report.Sha256);
        writer.WriteString("title", report.Title);
        writer.WriteString("outlet", report.Outlet);
        writer.WriteString("author", report.Author);
        writer.WriteString("published", report.Published);
        writer.WriteBoolean("publishedInferred", report.PublishedInferred);
        PartJson.Write(writer, "wires", report.Wires);
        writer.WriteString("copyOf", report.CopyOf);
        PartJson.Write(writer, "alsoAs", report.AlsoAs);
        writer.WriteString("textSha256", report.TextSha256);
        writer.WriteString("language", report.Language);
        writer.WriteEndObject();
    }
}
