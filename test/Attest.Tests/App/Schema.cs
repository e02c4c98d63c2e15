using System.Text.Json;

namespace Attest.Tests.App;

/// <summary>As much of JSON Schema as the register's contract uses; any other keyword fails the test that meets it.</summary>
sealed class Schema
{
    static readonly HashSet<string> Said = ["$schema", "$id", "$defs", "components", "title", "description"];

    readonly JsonElement root;
    readonly List<string> problems = [];

    Schema(JsonElement root) => this.root = root;

    public static IReadOnlyList<string> Problems(JsonElement schema, JsonElement value)
    {
        var check = new Schema(schema);
        check.Check(schema, value, "$");
        return check.problems;
    }

    void Check(JsonElement schema, JsonElement value, string at)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (Said.Contains(keyword.Name)) continue;
            switch (keyword.Name)
            {
                case "$ref": Check(Resolve(keyword.Value.GetString()!), value, at); break;
                case "type": Require(IsOf(keyword.Value, value), at, $"is {value.ValueKind}, not {keyword.Value}"); break;
                case "const": Require(JsonElement.DeepEquals(keyword.Value, value), at, $"is not {keyword.Value}"); break;
                case "enum": Require(keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), at, $"is {value}, which is not listed"); break;
                case "required": CheckRequired(keyword.Value, value, at); break;
                case "properties": CheckProperties(keyword.Value, value, at); break;
                case "additionalProperties": CheckOthers(schema, keyword.Value, value, at); break;
                case "items": CheckItems(keyword.Value, value, at); break;
                case "anyOf": CheckAny(keyword.Value, value, at); break;
                case "minLength": Require(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(), at, "is too short"); break;
                case "maxLength": Require(value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= keyword.Value.GetInt32(), at, "is too long"); break;
                default: throw new NotSupportedException($"The schema uses {keyword.Name}, which this validator does not know.");
            }
        }
    }

    void CheckRequired(JsonElement names, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var name in names.EnumerateArray()) Require(value.TryGetProperty(name.GetString()!, out _), at, $"has no {name}");
    }

    void CheckProperties(JsonElement properties, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var property in properties.EnumerateObject())
            if (value.TryGetProperty(property.Name, out var part)) Check(property.Value, part, $"{at}.{property.Name}");
    }

    void CheckOthers(JsonElement schema, JsonElement others, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var property in value.EnumerateObject())
            if (!schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(property.Name, out _)) Check(others, property.Value, $"{at}.{property.Name}");
    }

    void CheckItems(JsonElement item, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Array) return;
        var index = 0;
        foreach (var part in value.EnumerateArray()) Check(item, part, $"{at}[{index++}]");
    }

    void CheckAny(JsonElement choices, JsonElement value, string at) =>
        Require(choices.EnumerateArray().Any(choice =>
        {
            var attempt = new Schema(root);
            attempt.Check(choice, value, at);
            return attempt.problems.Count == 0;
        }), at, "fits none of the choices");

    static bool IsOf(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => IsOf(one, value))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            var other => throw new NotSupportedException($"The schema uses the type {other}."),
        };

    JsonElement Resolve(string reference) => reference["#/".Length..].Split('/').Aggregate(root, (part, name) => part.GetProperty(name));

    void Require(bool holds, string at, string problem)
    {
        if (!holds) problems.Add($"{at} {problem}");
    }
}
