using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Attest.Model;
using Attest.Store.Custody;

namespace Attest.Store.Json;

/// <summary>The register's canonical JSON: properties in the order they are declared, nothing null, no white space.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 32, Converters = [typeof(SpanJson)])]
[JsonSerializable(typeof(CleanReport))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(NamedPerson))]
[JsonSerializable(typeof(Sidecar))]
[JsonSerializable(typeof(ImmutableArray<Note>))]
[JsonSerializable(typeof(ImmutableArray<Person>))]
[JsonSerializable(typeof(ReportEntry))]
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(LogEntry))]
[JsonSerializable(typeof(SignedHead))]
[JsonSerializable(typeof(Withdrawal))]
[JsonSerializable(typeof(Obtained))]
[JsonSerializable(typeof(EngineRecord))]
sealed partial class StoreJson : JsonSerializerContext
{
    public static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    /// <exception cref="JsonException">The text is not what was written.</exception>
    public static T Read<T>(string json, JsonTypeInfo<T> type) where T : notnull
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new JsonException("Found null where a record was written.");
        }
        catch (ArgumentException error)
        {
            // A value that its type refuses, such as a count below 0.
            throw new JsonException(error.Message, error);
        }
    }
}
