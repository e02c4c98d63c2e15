using Attest.Compile.Train;

namespace Attest.Tests.Compile.Train;

public sealed class FeatureTableTests
{
    [Fact]
    public void Features_are_numbered_as_they_come_and_keep_their_number_while_the_table_grows()
    {
        var table = new FeatureTable();
        for (uint number = 0; number < 100_000; number++) Assert.Equal((int)number, table.Number(number * 2_654_435_761));
        var found = new int[3];
        table.Find([0, 2_654_435_761, 5], found);
        Assert.Equal([0, 1, -1], found);
        Assert.Equal(100_000, table.All().Select(entry => entry.Number).Distinct().Count());
    }

    [Fact]
    public void Features_that_want_the_same_place_are_told_apart()
    {
        var table = new FeatureTable();
        uint[] features = [3, 3 + (1 << 16), 3 + (1 << 20), uint.MaxValue, 0];
        foreach (var feature in features) table.Number(feature);
        var found = new int[features.Length];
        table.Find(features, found);
        Assert.Equal([0, 1, 2, 3, 4], found);
    }
}
