using System.Diagnostics;
using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

public sealed class GazetteerTests
{
    static readonly Gazetteer World = Gazetteer.Load();

    [Theory]
    [InlineData("Mosul", 36.34, 43.13)]
    [InlineData("Deir al-Zour", 35.34, 40.14)]
    [InlineData("Jabla", 35.36, 35.93)]
    [InlineData("Chibok", 10.87, 12.85)]
    public void A_town_is_found_however_it_is_spelt(string written, double lat, double lon)
    {
        var found = World.Find(written).First(row => row.Kind is PlacePrecision.Town);
        Assert.Equal(lat, found.Lat!.Value, 0.05);
        Assert.Equal(lon, found.Lon!.Value, 0.05);
    }

    [Fact]
    public void A_place_knows_what_it_lies_in_nearest_first()
    {
        var town = World.Find("Manbij").First(row => row.Kind == PlacePrecision.Town);
        Assert.Equal("SY", town.Country);
        Assert.Equal("Syria", town.Within[^1].Name);
        Assert.Contains("Aleppo", town.Within.Select(place => place.Name));
    }

    [Fact]
    public void A_name_is_found_again_after_more_names_than_are_remembered()
    {
        var before = World.Match("Jabla").Select(match => (match.Row.Key, match.Likeness)).ToList();
        for (var number = 0; number < 25_000; number++) World.Match($"nowhere{number}");
        Assert.Equal(before, World.Match("Jabla").Select(match => (match.Row.Key, match.Likeness)));
    }

    [Fact]
    public void A_key_gives_its_row_back()
    {
        foreach (var row in World.Find("Kandahar").Concat(World.Find("Syria")))
            Assert.Equal(row.Name, World.ById(row.Key)!.Name);
        Assert.Null(World.ById("gn:1"));
        Assert.Null(World.ById("nonsense"));
    }

    [Fact]
    public void A_name_spelt_alike_goes_before_one_that_only_sounds_alike()
    {
        var found = World.Match("Aleppo");
        Assert.True(found[0].Exact);
        Assert.Contains(found, match => !match.Exact);
    }

    [Fact]
    public void Nothing_is_found_for_no_name() => Assert.Empty(World.Find("—"));

    [Fact]
    public void It_loads_in_less_than_a_blink()
    {
        var watch = Stopwatch.StartNew();
        Gazetteer.Load();
        Assert.True(watch.ElapsedMilliseconds < 1500, $"Loading took {watch.ElapsedMilliseconds} ms.");
    }
}
