using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attest.App.Workers;

/// <summary>What a worker tells of its work, a line of JSON for each thing; thread-safe.</summary>
sealed class WorkLog(TextWriter to, TimeProvider clock)
{
    const int LongestValue = 2000;

    // Lines go to a file or a collector and into no page.
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Lock writing = new();

    /// <param name="what">What happened, the same word for the same thing.</param>
    public void Info(string what, params ReadOnlySpan<(string Name, object? Value)> told) => Write("info", what, told);

    public void Warn(string what, params ReadOnlySpan<(string Name, object? Value)> told) => Write("warning", what, told);

    void Write(string level, string what, ReadOnlySpan<(string Name, object? Value)> told)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Plain))
        {
            json.WriteStartObject();
            json.WriteString("at", clock.GetUtcNow().UtcDateTime);
            json.WriteString("level", level);
            json.WriteString("event", what);
            foreach (var (name, value) in told) WriteValue(json, name, value);
            json.WriteEndObject();
        }

        lock (writing) to.WriteLine(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
    }

    static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case long number: json.WriteNumber(name, number); break;
            case double number: json.WriteNumber(name, Math.Round(number, 3)); break;
            default:
                var text = value.ToString() ?? "";
                json.WriteString(name, text.Length > LongestValue ? text[..LongestValue] : text);
                break;
        }
    }
}
