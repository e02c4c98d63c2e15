using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;

namespace Attest.Compile.Gazetteer;

/// <summary>Puts the sources together: countries, administrative units, cities, and then our own tables.</summary>
sealed class GazetteerBuild
{
    const string GeoNames = "GeoNames";

    /// <summary>The largest polygon stands for a country whose land it is for this share at least; the middle of the largest of many islands says little.</summary>
    const double MainLand = 0.75;

    readonly Dictionary<string, GazetteerDraft> rows = new(StringComparer.Ordinal);
    readonly List<string> problems = [];

    /// <summary>The rows and what in our own tables points nowhere.</summary>
    public static (IReadOnlyCollection<GazetteerDraft> Rows, IReadOnlyList<string> Problems) From(GazetteerSources sources)
    {
        var build = new GazetteerBuild();
        build.AddCountries(sources);
        var cities = CityMerge.Of(CitiesPbf.Read(sources.Cities), CitiesJson.Cities(sources.MoreCities));
        build.AddUnits(sources, cities);
        foreach (var merged in cities) build.AddCity(merged);
        build.AddUpPopulations();
        var tables = new CuratedPlaces(build.rows, cities, build.problems);
        foreach (var table in sources.Tables) tables.Apply(table);
        return (build.rows.Values, build.problems);
    }

    void AddCountries(GazetteerSources sources)
    {
        var centres = CountryCentres.Read(sources.Countries);
        var customary = FactbookPoints.Read(sources.Factbook);
        foreach (var country in Countries.All)
        {
            var isDrawn = centres.TryGetValue(country.Numeric.Length > 0 ? country.Numeric : country.Name, out var shape);
            var isCustomary = customary.TryGetValue(country, out var point)
                && (!isDrawn || shape is { Share: < MainLand, IsWide: true } && shape.Holds(point.Lat, point.Lon));
            if (!isCustomary && isDrawn) point = (shape!.Lat, shape.Lon);
            rows["iso:" + country.Iso] = new(
                "iso:" + country.Iso, country.Name, PlacePrecision.Country, isDrawn || isCustomary ? point.Lat : null, isDrawn || isCustomary ? point.Lon : null,
                country.Iso, null, 0, isCustomary ? "World Factbook" : "Natural Earth", country.OtherNames);
        }
    }

    void AddUnits(GazetteerSources sources, IReadOnlyList<MergedCity> cities)
    {
        var points = UnitPoints.Of(cities.Select(merged => merged.City));
        var american = AmericanUnits.Read(sources.AmericanCounties, CitiesJson.Units(sources.FirstOrder));
        foreach (var (code, name) in CitiesJson.Units(sources.FirstOrder))
            AddUnit("adm:" + code, name, PlacePrecision.Province, "iso:" + code[..2], american, points);
        foreach (var (code, name) in CitiesJson.Units(sources.SecondOrder))
            if (points.ContainsKey("adm:" + code) || american.ContainsKey("adm:" + code))
                AddUnit("adm:" + code, name, PlacePrecision.District, "adm:" + code[..code.LastIndexOf('.')], american, points);
    }

    // Shapes go before what towns tell of the unit they lie in.
    void AddUnit(
        string key, string written, PlacePrecision kind, string parent,
        IReadOnlyDictionary<string, (double Lat, double Lon)> shapes, IReadOnlyDictionary<string, (double Lat, double Lon)> towns)
    {
        var name = UnitName.Plain(written);
        var isShape = shapes.TryGetValue(key, out var point);
        var known = isShape || towns.TryGetValue(key, out point);
        rows[key] = new(
            key, name, kind, known ? point.Lat : null, known ? point.Lon : null, key.Substring(4, 2), parent, 0, isShape ? "Census" : GeoNames,
            name == written ? [] : [written]);
    }

    void AddCity(MergedCity merged)
    {
        var city = merged.City;
        var parent = new[] { city.SecondKey, city.FirstKey, "iso:" + city.Country }
            .FirstOrDefault(key => key is not null && rows.ContainsKey(key));
        var kind = city.Feature == "PPLX" ? PlacePrecision.Neighbourhood : PlacePrecision.Town;
        ImmutableArray<string> others = [.. merged.OtherNames.Where(name => name != city.Name).Distinct(StringComparer.Ordinal)];
        rows.TryAdd(city.Key, new(city.Key, city.Name, kind, city.Lat, city.Lon, city.Country, parent, city.Population, GeoNames, others));
    }

    // A unit has the people of its towns: enough to tell California, the state, from the villages of that name.
    void AddUpPopulations()
    {
        var sums = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var town in rows.Values.Where(row => row.Kind is PlacePrecision.Town))
            for (var key = town.Parent; key is not null && rows.TryGetValue(key, out var unit); key = unit.Parent)
                sums[key] = sums.GetValueOrDefault(key) + town.Population;
        foreach (var (key, sum) in sums.Where(pair => rows[pair.Key].Kind is not PlacePrecision.Town)) rows[key] = rows[key] with { Population = sum };
    }
}
