using System.Globalization;

namespace Attest.Compile.Gazetteer;

/// <summary>Points of countries as atlases give them, for those whose largest polygon misleads.</summary>
static class CountryPoints
{
    /// <summary>By ISO 3166-1 alpha-2; latitude, longitude in degrees.</summary>
    public static IReadOnlyDictionary<string, (double Lat, double Lon)> Read(string file) => File.ReadLines(file)
        .Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'))
        .ToDictionary(row => row[0], row => (Number(row[1]), Number(row[2])), StringComparer.Ordinal);

    static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
