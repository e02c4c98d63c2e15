using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Attest.App.Export.Json;
using Attest.Store;

namespace Attest.App.Export.Bundle;

/// <summary>What the register was read with: engines, and the hash of every model, word list and table that this build holds.</summary>
static class BundleVersions
{
    public static void Write(Stream output, RegisterStore store, string engine)
    {
        using var writer = new Utf8JsonWriter(output, RegisterJson.Indented);
        writer.WriteStartObject();
        writer.WriteString("schema", "attest/bundle/v1");
        writer.WriteString("writtenBy", engine);
        PartJson.Write(writer, "readBy", store.Engines());
        writer.WriteStartObject("tables");
        foreach (var (name, sum) in Tables()) writer.WriteString(name, sum);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    static IEnumerable<KeyValuePair<string, string>> Tables() =>
        new[] { typeof(Reader).Assembly, typeof(BundleVersions).Assembly }
            .SelectMany(assembly => assembly.GetManifestResourceNames().Select(name => KeyValuePair.Create(name, SumOf(assembly, name))))
            .OrderBy(table => table.Key, StringComparer.Ordinal);

    static string SumOf(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
