using System.Text.Json;
using Attest.App.Wording;

namespace Attest.App.Upgrade;

/// <summary>In which fields two objects of the contract differ: "damage.class: position → vessel".</summary>
static class FieldDifference
{
    const int MostFields = 6;

    // An id follows from the content, and a rule only tells how a claim was found.
    static readonly string[] Aside = ["id", "rule"];

    /// <param name="before">A JSON object.</param>
    /// <param name="after">A JSON object.</param>
    /// <returns>A field a line, objects within them taken apart; empty where they are the same but for ids and rules.</returns>
    public static IReadOnlyList<string> Between(string before, string after)
    {
        using var one = JsonDocument.Parse(before);
        using var other = JsonDocument.Parse(after);
        return [.. Between("", one.RootElement, other.RootElement).Take(MostFields)];
    }

    static IEnumerable<string> Between(string path, JsonElement? before, JsonElement? after)
    {
        if (IsObject(before) || IsObject(after))
        {
            var names = Names(before).Concat(Names(after)).Distinct(StringComparer.Ordinal).Where(name => path.Length > 0 || !Aside.Contains(name, StringComparer.Ordinal));
            return names.SelectMany(name => Between(path.Length == 0 ? name : $"{path}.{name}", Field(before, name), Field(after, name)));
        }

        return Cell(before) == Cell(after) ? [] : [$"{path}: {Cell(before)} → {Cell(after)}"];
    }

    static bool IsObject(JsonElement? element) => element is { ValueKind: JsonValueKind.Object };

    static IEnumerable<string> Names(JsonElement? element) => element is { ValueKind: JsonValueKind.Object } found ? found.EnumerateObject().Select(field => field.Name) : [];

    static JsonElement? Field(JsonElement? element, string name) => element is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var field) ? field : null;

    static string Cell(JsonElement? element)
    {
        var told = element switch
        {
            null or { ValueKind: JsonValueKind.Null } => "",
            { ValueKind: JsonValueKind.Array } list => string.Join(", ", list.EnumerateArray().Select(one => Cell(one))),
            { } one => one.ToString(),
        };
        var line = SafeText.OneLine(told);
        return line.Length == 0 ? "nothing" : line;
    }
}
