using Attest.Model;
using Attest.Names;

namespace Attest.App.Export.Events;

/// <summary>The first- and second-order units that a place lies in, as the gazetteer has them; null where it does not say.</summary>
sealed record PlaceUnits(string? First, string? Second)
{
    const string Prefix = "adm:";

    static readonly Lazy<Gazetteer> World = new(() => Gazetteer.Load());

    public static PlaceUnits Of(Place? place)
    {
        if (place is null || World.Value.ById(place.Key) is not { } row) return new(null, null);
        var units = row.Within.Insert(0, new(row.Key, row.Name)).Where(unit => unit.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToList();
        return new(units.Where(unit => Order(unit.Key) == 1).Select(unit => unit.Name).FirstOrDefault(), units.Where(unit => Order(unit.Key) == 2).Select(unit => unit.Name).FirstOrDefault());
    }

    // "adm:SY.04" is of the first order, "adm:SY.04.12" of the second.
    static int Order(string key) => key.Count(letter => letter == '.');
}
