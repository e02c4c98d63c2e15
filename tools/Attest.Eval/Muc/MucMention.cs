using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attest.Eval.Muc;

/// <summary>The words of a mention; the gold writes them with their offset, predictions without.</summary>
[JsonConverter(typeof(MucMentionConverter))]
readonly record struct MucMention(string Words);

sealed class MucMentionConverter : JsonConverter<MucMention>
{
    public override MucMention Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new(reader.GetString()!);
        reader.Read();
        var words = reader.GetString()!;
        while (reader.TokenType != JsonTokenType.EndArray) reader.Read();
        return new(words);
    }

    public override void Write(Utf8JsonWriter writer, MucMention value, JsonSerializerOptions options) => writer.WriteStringValue(value.Words);
}
