using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attest.Store.Json;

/// <summary>Reads equal strings as one: claims repeat some thousand names, places, rules and reasons, and those of one sentence its words.</summary>
/// <remarks>One copy of each keeps 10,000 reports small. Not safe for several threads.</remarks>
sealed class PooledStrings : JsonConverter<string>
{
    /// <summary>Longest string kept, in bytes of JSON.</summary>
    const int MaxLength = 600;

    readonly HashSet<string> pool = new(StringComparer.Ordinal);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > MaxLength) return reader.GetString();
        Span<char> room = stackalloc char[MaxLength];
        var word = room[..reader.CopyString(room)];
        var known = pool.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var pooled)) return pooled;
        pooled = word.ToString();
        pool.Add(pooled);
        return pooled;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
