using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Attest.Names;

namespace Attest.Compile.Gazetteer;

/// <summary>The customary point of each country, to the degree or so, from The World Factbook.</summary>
static partial class FactbookPoints
{
    static readonly string[] Forms = ["conventional short form", "conventional long form"];

    /// <summary>One file for each country, in ordinal order of path.</summary>
    public static IEnumerable<string> Files(string folder) => Directory.GetDirectories(folder)
        .SelectMany(part => Directory.GetFiles(part, "*.json")).Order(StringComparer.Ordinal);

    /// <summary>WGS84 degrees of each country whose name is one of the file's.</summary>
    public static IReadOnlyDictionary<Country, (double Lat, double Lon)> Read(string folder)
    {
        var byName = new Dictionary<string, (double, double)>(StringComparer.Ordinal);
        foreach (var file in Files(folder))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            if (PointOf(document.RootElement) is not { } point) continue;
            foreach (var name in NamesOf(document.RootElement)) byName.TryAdd(NameFold.Of(name), point);
        }

        return Countries.All
            .Select(country => (country, Name: country.OtherNames.Insert(0, country.Name).Select(NameFold.Of).FirstOrDefault(byName.ContainsKey)))
            .Where(pair => pair.Name is not null)
            .ToDictionary(pair => pair.country, pair => byName[pair.Name!]);
    }

    /// <summary>"60 00 N, 95 00 W" → 60, -95; null for other words.</summary>
    public static (double Lat, double Lon)? Degrees(string written) =>
        Coordinates().Match(written) is { Success: true } match ? (Angle(match, 1, "S"), Angle(match, 4, "W")) : null;

    static (double Lat, double Lon)? PointOf(JsonElement country) =>
        Text(country, "Geography", "Geographic coordinates") is { } written ? Degrees(written) : null;

    static IEnumerable<string> NamesOf(JsonElement country) =>
        Forms.Select(form => Text(country, "Government", "Country name", form)).OfType<string>().Where(name => name != "none");

    static string? Text(JsonElement element, params string[] path)
    {
        foreach (var step in path.Append("text"))
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element)) return null;
        return element.GetString();
    }

    static double Angle(Match match, int group, string negative)
    {
        var angle = double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) + double.Parse(match.Groups[group + 1].Value, CultureInfo.InvariantCulture) / 60;
        return Math.Round(match.Groups[group + 2].Value == negative ? -angle : angle, 4);
    }

    [GeneratedRegex(@"^(\d{1,2}) (\d{1,2}) ([NS]), (\d{1,3}) (\d{1,2}) ([EW])", RegexOptions.CultureInvariant)]
    private static partial Regex Coordinates();
}
