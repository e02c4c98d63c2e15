using Attest.Segment.Learned;

namespace Attest.Tests.Compile.Train;

public sealed class FeatureKeyTests
{
    [Fact]
    public void Keys_are_the_same_in_every_run()
    {
        // Models hold these numbers: a change here means training anew.
        Assert.Equal(FeatureKey.OfText("shelling"), FeatureKey.OfText("shelling".AsSpan()));
        Assert.Equal(FeatureKey.Finish(2166136261u), FeatureKey.OfText(""));
        Assert.NotEqual(FeatureKey.Of(1, 2, 3), FeatureKey.Of(1, 3, 2));
        Assert.NotEqual(FeatureKey.Of(1, 2), FeatureKey.Of(2, 1));
        Assert.NotEqual(FeatureKey.Of(1, 2), FeatureKey.Of(1, 2, 0));
    }

    [Fact]
    public void Neighbouring_values_spread_over_all_keys()
    {
        var keys = new HashSet<uint>();
        var low = new HashSet<uint>();
        for (uint a = 0; a < 300; a++)
            for (uint b = 0; b < 300; b++)
            {
                keys.Add(FeatureKey.Of(4, a, b));
                low.Add(FeatureKey.Of(4, a, b) & 0xFFFF);
            }

        Assert.True(keys.Count > 89_990, $"{90_000 - keys.Count} of 90,000 keys collide.");
        Assert.True(low.Count > 48_000, $"Only {low.Count} of 65,536 places are used.");
    }
}
