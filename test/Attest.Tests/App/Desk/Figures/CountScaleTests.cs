using Attest.App.Desk.Figures.Rivals;

namespace Attest.Tests.App.Desk.Figures;

public sealed class CountScaleTests
{
    public static TheoryData<int, string> Scales => new()
    {
        { 0, "0 1" },
        { 1, "0 1" },
        { 6, "0 1 2 3 4 5 6" },
        { 7, "0 2 4 6 8" },
        { 17, "0 5 10 15 20" },
        { 300, "0 50 100 150 200 250 300" },
        { 301, "0 100 200 300 400" },
    };

    [Theory, MemberData(nameof(Scales))]
    public void Ticks_are_round_and_few_and_hold_the_most(int most, string expected)
    {
        Assert.Equal(expected, string.Join(' ', CountScale.For(most).Ticks));
    }

    [Fact]
    public void The_largest_number_there_is_has_a_scale()
    {
        var scale = CountScale.For(int.MaxValue);

        Assert.True(scale.Top >= int.MaxValue);
        Assert.InRange(scale.ShareOf(int.MaxValue), 0, 1);
    }

    [Fact]
    public void Counts_stand_in_order_with_room_at_both_ends()
    {
        var scale = CountScale.For(40);

        Assert.True(0 < scale.ShareOf(0) && scale.ShareOf(0) < scale.ShareOf(20) && scale.ShareOf(20) < scale.ShareOf(40) && scale.ShareOf(40) < 0.95);
        Assert.Equal((scale.ShareOf(0) + scale.ShareOf(40)) / 2, scale.ShareOf(20), 9);
    }
}
