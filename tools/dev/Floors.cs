using System.Text.Json;
using System.Text.Json.Nodes;

namespace Attest.Dev;

/// <summary>eval/floors.json: what each evaluation set must reach.</summary>
sealed class Floors(IReadOnlyDictionary<string, SetFloors> sets)
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    static string File => Repository.In("eval/floors.json");

    /// <summary>Names of the sets that have floors.</summary>
    public IEnumerable<string> Names => sets.Keys.Order(StringComparer.Ordinal);

    public SetFloors this[string set] => sets.GetValueOrDefault(set, SetFloors.None);

    public static Floors Load() => Read(System.IO.File.ReadAllText(File));

    public static Floors Read(string json) => new((JsonNode.Parse(json)?.AsObject() ?? [])
        .ToDictionary(set => set.Key, set => SetFloors.Read(set.Value!), StringComparer.Ordinal));

    public Floors With(string set, SetFloors floors) =>
        new(new Dictionary<string, SetFloors>(sets, StringComparer.Ordinal) { [set] = floors });

    public string Write() =>
        new JsonObject(Names.Select(name => KeyValuePair.Create(name, (JsonNode?)sets[name].Write()))).ToJsonString(Indented) + "\n";

    public void Save() => System.IO.File.WriteAllText(File, Write());
}
