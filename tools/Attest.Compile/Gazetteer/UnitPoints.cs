namespace Attest.Compile.Gazetteer;

/// <summary>A point for each administrative unit: for one of the first order half way between its outermost towns, else the middle of its places.</summary>
static class UnitPoints
{
    public static IReadOnlyDictionary<string, (double Lat, double Lon)> Of(IEnumerable<City> cities)
    {
        var all = cities.ToArray();
        var points = Group(all, city => city.FirstKey).ToDictionary(unit => unit.Key, unit => Centre([.. unit]), StringComparer.Ordinal);
        foreach (var unit in Group(all, city => city.SecondKey)) points[unit.Key] = Middle([.. unit]);
        return points;
    }

    static IEnumerable<IGrouping<string, City>> Group(City[] cities, Func<City, string?> unitOf) =>
        cities.Where(city => unitOf(city) is not null).GroupBy(city => unitOf(city)!, StringComparer.Ordinal);

    // The seat of a wide unit says little of where the unit lies: most of Texas is far from Austin.
    static (double Lat, double Lon) Centre(City[] members)
    {
        var lons = Lons(members);
        return (Half(members.Min(city => city.Lat), members.Max(city => city.Lat)), Longitudes.OnMap((lons.Min() + lons.Max()) / 2));
    }

    static double Half(double least, double most) => Math.Round((least + most) / 2, 4);

    static (double Lat, double Lon) Middle(City[] members) =>
        (Math.Round(members.Average(city => city.Lat), 4), Longitudes.OnMap(Lons(members).Average()));

    // A unit that reaches over the 180th meridian has towns at both ends of the map.
    static double[] Lons(City[] members) => Longitudes.Unbroken(members.Select(city => city.Lon));
}
