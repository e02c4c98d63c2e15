using System.Text.Json;
using Attest.Store;

namespace Attest.App.Export.Json;

/// <summary>What read the reports, as hashes: one for each kind of part in the register, one for each part in the bundle.</summary>
static class EngineJson
{
    /// <param name="id">Of an engine whose readings count.</param>
    /// <param name="engine">What it consists of; null where the register was made before that was kept.</param>
    public static void Write(Utf8JsonWriter writer, string id, EngineRecord? engine)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        if (engine is not null)
        {
            writer.WriteString("program", engine.Program);
            foreach (var kind in EngineParts.Kinds) writer.WriteString(kind, EngineParts.SumOf(engine, kind));
            writer.WriteString("ownGazetteer", engine.OwnGazetteer);
        }

        writer.WriteEndObject();
    }

    /// <summary>The same with each part.</summary>
    public static void WriteWhole(Utf8JsonWriter writer, EngineRecord engine)
    {
        writer.WriteStartObject();
        writer.WriteString("id", engine.Id);
        writer.WriteString("program", engine.Program);
        writer.WriteString("ownGazetteer", engine.OwnGazetteer);
        writer.WriteStartObject("parts");
        foreach (var part in engine.Parts) writer.WriteString(part.Name, part.Sha256);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
