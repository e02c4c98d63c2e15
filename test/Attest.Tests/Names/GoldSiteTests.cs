using System.Text.Json;
using Attest.Names;

namespace Attest.Tests.Names;

/// <summary>Names as reports of the shared gold write them; the coordinates come from the gold itself.</summary>
public sealed class GoldSiteTests
{
    static readonly string Shared = Environment.GetEnvironmentVariable("ATTEST_SHARED") ?? Path.Combine(Repository(), "..", "shared");

    static readonly PlaceResolver Places = new(Gazetteer.Load());

    // The gold names its sites by patterns; these are spellings that the patterns allow.
    static readonly string[] Spellings =
    [
        "Raqqah", "Ayn Isa", "Ayn Issa", "Dayr Az Zayr", "Deir ez-Zor", "Palmyra", "Al Huwayjah", "Mosul", "Tal Afar", "Sarmada", "Tabqa",
        "Jabla", "Tartus", "Al-Sinek", "Urem al-Kubra", "Karabilah", "Husaybah", "Ubaydi", "Mazar-i-Sharif", "Nice", "Las Vegas",
        "Chibok", "Maiduguri", "Aleppo", "Idlib", "Hama", "Homs",
    ];

    [Fact]
    public void Every_site_of_the_gold_is_placed_within_its_radius()
    {
        var files = Directory.Exists(Shared) ? Directory.GetFiles(Path.Combine(Shared, "gold"), "*.gold.json") : [];
        if (files.Length == 0) Assert.Skip($"There is no gold in {Shared}; set ATTEST_SHARED.");
        var sites = files.SelectMany(Sites).ToArray();
        Assert.NotEmpty(sites);
        Assert.Empty(sites.Where(site => !Spellings.Any(name => IsWithin(site, name))).Select(site => site.Pattern));
    }

    static bool IsWithin((string Pattern, double Lat, double Lon, double Km) site, string name)
    {
        if (!System.Text.RegularExpressions.Regex.IsMatch(name, site.Pattern, System.Text.RegularExpressions.RegexOptions.IgnoreCase)) return false;
        var place = Places.Resolve(new(name), new(["SY", "SY", "IQ", "IQ", "AF", "FR", "NG", "US"]));
        return place is { Lat: { } lat, Lon: { } lon } && GreatCircle.Km(lat, lon, site.Lat, site.Lon) <= site.Km;
    }

    static IEnumerable<(string Pattern, double Lat, double Lon, double Km)> Sites(string file)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(file));
        return gold.RootElement.GetProperty("incidents").EnumerateArray()
            .SelectMany(incident => incident.GetProperty("sites").EnumerateArray())
            .Select(site => (site.GetProperty("name").GetString()!, site.GetProperty("lat").GetDouble(), site.GetProperty("lon").GetDouble(), site.GetProperty("km").GetDouble()))
            .ToArray();
    }

    static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Attest.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? ".";
    }
}
