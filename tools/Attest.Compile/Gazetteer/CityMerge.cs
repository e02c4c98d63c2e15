using Attest.Names;

namespace Attest.Compile.Gazetteer;

/// <summary>A city with the names that another source has for it.</summary>
sealed record MergedCity(City City, IReadOnlyList<string> OtherNames);

/// <summary>Joins the two lists of cities: rows near one another whose names share a key, or that stand on one spot, are one.</summary>
static class CityMerge
{
    const double NearDegrees = 0.12;
    const double SameSpotDegrees = 0.002;

    /// <summary>Everything of the first list, and what the second has beyond it.</summary>
    public static IReadOnlyList<MergedCity> Of(IReadOnlyList<City> first, IReadOnlyList<City> second)
    {
        var names = first.Select(_ => new List<string>()).ToArray();
        var codes = first.ToArray();
        var cells = first.Select((city, index) => (city, index)).ToLookup(pair => Cell(pair.city, 0, 0), pair => pair.index);
        var extra = new List<MergedCity>();
        foreach (var city in second)
        {
            if (Same(city, first, cells) is not { } index)
            {
                extra.Add(new(city, []));
                continue;
            }

            names[index].Add(city.Name);
            if (codes[index].Second.Length == 0 && codes[index].First == city.First) codes[index] = codes[index] with { Second = city.Second };
        }

        return [.. codes.Zip(names, (city, others) => new MergedCity(city, others)), .. extra];
    }

    static int? Same(City city, IReadOnlyList<City> first, ILookup<(string, int, int), int> cells)
    {
        var key = NameKey.Of(city.Name);
        var near =
            from dy in new[] { -1, 0, 1 }
            from dx in new[] { -1, 0, 1 }
            from index in cells[Cell(city, dy, dx)]
            let distance = Math.Max(Math.Abs(first[index].Lat - city.Lat), Math.Abs(first[index].Lon - city.Lon))
            where distance <= SameSpotDegrees || (distance <= NearDegrees && NameKey.Of(first[index].Name) == key)
            orderby distance, index
            select (int?)index;
        return near.FirstOrDefault();
    }

    static (string, int, int) Cell(City city, int dy, int dx) =>
        (city.Country, (int)Math.Floor(city.Lat / NearDegrees) + dy, (int)Math.Floor(city.Lon / NearDegrees) + dx);
}
