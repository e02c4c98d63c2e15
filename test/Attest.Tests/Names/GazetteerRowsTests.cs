using System.Collections.Immutable;
using Attest.Names;

namespace Attest.Tests.Names;

/// <summary>What holds of every row of the gazetteer that ships.</summary>
public sealed class GazetteerRowsTests
{
    static readonly ImmutableArray<GazetteerRow> Rows = ReadAll();

    [Fact]
    public void Every_point_lies_on_the_globe() =>
        Assert.DoesNotContain(Rows, row => row is { Lat: < -90 or > 90 } or { Lon: < -180 or > 180 } || row.Lat is null != row.Lon is null);

    [Fact]
    public void Every_key_stands_once() => Assert.Equal(Rows.Length, Rows.Select(row => row.Key).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_row_has_a_name() => Assert.DoesNotContain(Rows, row => row.Name.Trim().Length == 0 || row.Name.Contains('\t', StringComparison.Ordinal));

    [Fact]
    public void A_place_lies_in_its_own_country_last_and_in_no_other() => Assert.DoesNotContain(
        Rows, row => row.Within.Select((within, at) => (within, at)).Any(pair => pair.within.Key.StartsWith("iso:", StringComparison.Ordinal)
            && (pair.within.Key != "iso:" + row.Country || pair.at != row.Within.Length - 1)));

    [Fact]
    public void No_place_lies_in_itself() => Assert.DoesNotContain(Rows, row => row.Within.Any(within => within.Key == row.Key));

    [Fact]
    public void Country_codes_are_two_capitals() =>
        Assert.DoesNotContain(Rows, row => row.Country is { } code && (code.Length != 2 || !code.All(char.IsAsciiLetterUpper)));

    /// <summary>Countries that reach over the line where longitudes jump, and some that do not.</summary>
    [Theory]
    [InlineData("iso:RU", 50, 70, 60, 130)]
    [InlineData("iso:FJ", -20, -15, 176, 180)]
    [InlineData("iso:US", 35, 50, -110, -85)]
    [InlineData("iso:NZ", -48, -34, 166, 179)]
    [InlineData("iso:SY", 34, 36, 37, 40)]
    public void A_country_stands_where_it_lies(string key, double south, double north, double west, double east)
    {
        var row = Gazetteer.Load().ById(key)!;
        Assert.InRange(row.Lat!.Value, south, north);
        Assert.InRange(row.Lon!.Value, west, east);
    }

    static ImmutableArray<GazetteerRow> ReadAll()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("Attest.Names.gazetteer.bin")!;
        var image = new GazetteerImage(stream);
        return [.. Enumerable.Range(0, image.Count).Select(image.Row)];
    }
}
