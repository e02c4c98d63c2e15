using Attest.Names;

namespace Attest.Compile.Gazetteer;

/// <summary>
/// Finds the row that a table means: "gn:172955", "our:t4" and other keys as they are; "SY/Aleppo" a first-order unit;
/// "SY:Manbij" the most populous town of that name.
/// </summary>
sealed class PlaceReference(Dictionary<string, GazetteerDraft> rows, IReadOnlyList<MergedCity> cities)
{
    readonly ILookup<string, string> towns = cities
        .OrderByDescending(merged => merged.City.Population).ThenByDescending(merged => merged.City.Feature, StringComparer.Ordinal)
        .SelectMany(merged => merged.OtherNames.Prepend(merged.City.Name)
        .Select(name => (Name: merged.City.Country + ":" + NameFold.Of(name), merged.City.Key)))
        .ToLookup(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);

    readonly ILookup<string, string> units = rows.Values
        .Where(row => row.Key.StartsWith("adm:", StringComparison.Ordinal) && row.Key.Count(letter => letter == '.') == 1)
        .SelectMany(row => row.OtherNames.Prepend(row.Name).Select(name => (Name: row.Country + "/" + NameFold.Of(name), row.Key)))
        .ToLookup(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);

    public string? KeyOf(string reference)
    {
        if (rows.ContainsKey(reference)) return reference;
        if (reference.Length < 4) return null;
        var name = reference[..3] + NameFold.Of(reference[3..]);
        return (reference[2] == '/' ? units[name] : towns[name]).FirstOrDefault();
    }
}
