using System.Text.Json;
using Attest.App.Export.Json;
using Attest.Store;

namespace Attest.App.Export.Bundle;

/// <summary>What the register was read with: engines with the hash of each of their parts, and what the build that writes this holds.</summary>
static class BundleVersions
{
    public static void Write(Stream output, RegisterStore store, string engine)
    {
        using var writer = new Utf8JsonWriter(output, RegisterJson.Indented);
        writer.WriteStartObject();
        writer.WriteString("schema", "attest/bundle/v1");
        writer.WriteString("writtenBy", engine);
        PartJson.Write(writer, "readBy", store.Engines());
        writer.WriteStartArray("engines");
        foreach (var record in store.EngineRecords()) EngineJson.WriteWhole(writer, record);
        writer.WriteEndArray();
        writer.WriteStartObject("tables");
        foreach (var table in Tables()) writer.WriteString(table.Name, table.Sha256);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    static IEnumerable<EnginePart> Tables() =>
        EngineParts.PartsOf(typeof(Reader).Assembly).Concat(EngineParts.PartsOf(typeof(BundleVersions).Assembly)).OrderBy(table => table.Name, StringComparer.Ordinal);
}
