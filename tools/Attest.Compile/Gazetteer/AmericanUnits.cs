using System.Text.Json;

namespace Attest.Compile.Gazetteer;

/// <summary>The middle of each American state and county, from the shapes of the Census Bureau.</summary>
static class AmericanUnits
{
    /// <param name="units">Names of first-order units by code ("US.AL", Alabama).</param>
    /// <returns>By key of the gazetteer: "adm:US.AL", "adm:US.AL.001".</returns>
    public static IReadOnlyDictionary<string, (double Lat, double Lon)> Read(string file, IReadOnlyDictionary<string, string> units)
    {
        var byName = units.Where(unit => unit.Key.StartsWith("US.", StringComparison.Ordinal)).ToDictionary(unit => unit.Value, unit => unit.Key, StringComparer.Ordinal);
        var byNumber = States(file).Where(state => byName.ContainsKey(state.Name)).ToDictionary(state => state.Number, state => "adm:" + byName[state.Name], StringComparer.Ordinal);
        var points = CountryCentres.Read(file, "states").Where(state => byNumber.ContainsKey(state.Key))
            .ToDictionary(state => byNumber[state.Key], state => (state.Value.Lat, state.Value.Lon), StringComparer.Ordinal);
        foreach (var (number, point) in CountryCentres.Read(file, "counties"))
            if (byNumber.TryGetValue(number[..2], out var state)) points[$"{state}.{number[2..]}"] = (point.Lat, point.Lon);
        return points;
    }

    // The Census numbers states; the gazetteer has their postal codes.
    static IEnumerable<(string Number, string Name)> States(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. document.RootElement.GetProperty("objects").GetProperty("states").GetProperty("geometries").EnumerateArray()
                .Select(state => (state.GetProperty("id").GetString()!, state.GetProperty("properties").GetProperty("name").GetString()!)),
        ];
    }
}
