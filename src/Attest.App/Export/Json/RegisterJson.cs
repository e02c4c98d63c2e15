using System.Text.Encodings.Web;
using System.Text.Json;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Export.Json;

/// <summary>Writes the register as its contract has it: the same register gives the same bytes.</summary>
static class RegisterJson
{
    /// <summary>One line feed on every system, and letters of every script as themselves.</summary>
    public static readonly JsonWriterOptions Indented = new()
    {
        Indented = true, IndentSize = 1, NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    public static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Written out now and then, so that a large register is never in memory as a whole.
    const int FlushAtBytes = 1 << 20;

    /// <summary>The register as it stands.</summary>
    public static void Write(Stream output, RegisterStore store)
    {
        var records = store.EngineRecords().ToDictionary(engine => engine.Id, StringComparer.Ordinal);
        var engines = store.Engines().Select(id => KeyValuePair.Create(id, records.GetValueOrDefault(id)));
        Write(output, engines, store.Reports(), store.Incidents(), use => store.ForEachClaim(new(), use));
    }

    /// <param name="engines">Those whose readings count, by id, with what they consist of where that is known.</param>
    /// <param name="eachClaim">Gives every claim in order of id.</param>
    public static void Write(Stream output, IEnumerable<KeyValuePair<string, EngineRecord?>> engines, IEnumerable<ReportEntry> reports, IEnumerable<Incident> incidents, Action<Action<LedgerClaim>> eachClaim)
    {
        using (var writer = new Utf8JsonWriter(output, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", "attest/register/v1");
            writer.WriteStartArray("engines");
            foreach (var (id, engine) in engines) EngineJson.Write(writer, id, engine);
            writer.WriteEndArray();
            writer.WriteStartArray("reports");
            foreach (var report in reports) Flushed(writer, () => ReportJson.Write(writer, report));
            writer.WriteEndArray();
            writer.WriteStartArray("incidents");
            foreach (var incident in incidents) Flushed(writer, () => IncidentJson.Write(writer, incident));
            writer.WriteEndArray();
            writer.WriteStartArray("claims");
            eachClaim(claim => Flushed(writer, () => ClaimJson.Write(writer, claim)));
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>One object of the register on a line of its own.</summary>
    public static string Line(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, OneLine)) write(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    static void Flushed(Utf8JsonWriter writer, Action write)
    {
        write();
        if (writer.BytesPending > FlushAtBytes) writer.Flush();
    }
}
