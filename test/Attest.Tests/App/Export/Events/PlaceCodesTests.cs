using Attest.App.Export;
using Attest.App.Export.Events;
using Attest.Model;
using Attest.Names;

namespace Attest.Tests.App.Export.Events;

public sealed class PlaceCodesTests
{
    /// <summary>Corners by the definition; Kabul as worked out by hand: row 249 and column 498 of 720 from the south-west.</summary>
    [Theory]
    [InlineData(-90.0, -180.0, 1)]
    [InlineData(-89.51, -179.51, 1)]
    [InlineData(-89.5, -179.5, 722)]
    [InlineData(-90.0, 179.9, 720)]
    [InlineData(34.5167, 69.1833, 179779)]
    [InlineData(0.0, 0.0, 129961)]
    [InlineData(90.0, 180.0, 259200)]
    [InlineData(91.0, 0.0, null)]
    [InlineData(null, null, null)]
    public void A_point_lies_in_a_cell_counted_from_the_south_west(double? lat, double? lon, int? cell) => Assert.Equal(cell, PrioGrid.Cell(lat, lon));

    [Fact]
    public void Every_state_has_a_row_and_no_number_is_given_twice()
    {
        var rows = BuiltInTables.Read("exports/countries.tsv");

        Assert.Equal(Countries.All.Select(country => country.Iso).Order(StringComparer.Ordinal), rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        var numbers = rows.Select(row => row[1]).Where(number => number.Length > 0).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.InRange(int.Parse(number), 2, 990));
        Assert.All(rows, row => Assert.Equal(row[1].Length > 0, row[4] is "list" or "table" && DateOnly.TryParseExact(row[5], "yyyy-MM-dd", out _)));
    }

    [Theory]
    [InlineData("SY", "Syria", 760, 652, "Middle East", "Middle East")]
    [InlineData("AF", "Afghanistan", 4, 700, "Caucasus and Central Asia", "Asia")]
    [InlineData("UA", "Ukraine", 804, 369, "Europe", "Europe")]
    [InlineData("YE", "Yemen", 887, 678, "Middle East", "Middle East")]
    [InlineData("PS", "Palestine", 275, null, "Middle East", null)]
    public void A_state_has_its_numbers(string iso, string name, int? numeric, int? gwno, string? acled, string? ucdp) =>
        Assert.Equal(new CountryCodes(name, numeric, gwno, acled, ucdp), CountryCodes.Of(iso));

    [Fact]
    public void Units_are_those_of_the_gazetteer_and_none_where_it_has_no_row()
    {
        var row = Gazetteer.Load().Find("Homs").First(found => found.Country == "SY" && found.Kind == PlacePrecision.Town);
        var town = MadeEvents.Homs with { Key = row.Key };

        Assert.Equal(row.Within.First(unit => unit.Key == row.Province).Name, PlaceUnits.Of(town).First);
        Assert.Equal(new PlaceUnits(null, null), PlaceUnits.Of(MadeEvents.Homs));
        Assert.Equal(new PlaceUnits(null, null), PlaceUnits.Of(null));
    }
}
