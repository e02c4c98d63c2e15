namespace Attest.Compile.Gazetteer;

/// <summary>A point for each administrative unit: its seat's where there is one, else the middle of its places.</summary>
static class UnitPoints
{
    public static IReadOnlyDictionary<string, (double Lat, double Lon)> Of(IEnumerable<City> cities)
    {
        var all = cities.ToArray();
        var points = Group(all, city => city.FirstKey).ToDictionary(unit => unit.Key, unit => FirstOrder([.. unit]), StringComparer.Ordinal);
        foreach (var unit in Group(all, city => city.SecondKey)) points[unit.Key] = Middle([.. unit]);
        return points;
    }

    static IEnumerable<IGrouping<string, City>> Group(City[] cities, Func<City, string?> unitOf) =>
        cities.Where(city => unitOf(city) is not null).GroupBy(city => unitOf(city)!, StringComparer.Ordinal);

    static (double Lat, double Lon) FirstOrder(City[] members) =>
        members.FirstOrDefault(city => city.Feature is "PPLA" or "PPLC") is { } seat ? (seat.Lat, seat.Lon) : Middle(members);

    static (double Lat, double Lon) Middle(City[] members) =>
        (Math.Round(members.Average(city => city.Lat), 4), Math.Round(members.Average(city => city.Lon), 4));
}
