using Attest.App.Watching;

namespace Attest.Tests.App.Watching;

public sealed class IntervalTests
{
    [Theory]
    [InlineData("90s", 90)]
    [InlineData("10m", 600)]
    [InlineData("2h", 7200)]
    [InlineData("1d", 86400)]
    public void A_time_as_people_type_it_is_read(string written, double seconds) => Assert.Equal(seconds, Interval.Parse(written)!.Value.TotalSeconds);

    [Theory]
    [InlineData("10")]
    [InlineData("m")]
    [InlineData("")]
    [InlineData("-5m")]
    [InlineData("1s")]
    [InlineData("8d")]
    [InlineData("1.5h")]
    public void Another_is_not(string written) => Assert.Null(Interval.Parse(written));

    [Theory]
    [InlineData(1, null, 10)]
    [InlineData(3, null, 40)]
    [InlineData(3, 50, 50)]
    [InlineData(3, 5, 40)]
    [InlineData(500, null, 1440)]
    public void Each_failure_doubles_the_wait_up_to_a_day(int failures, int? asked, double minutes) =>
        Assert.Equal(minutes, BackOff.After(failures, TimeSpan.FromMinutes(10), asked is { } wait ? TimeSpan.FromMinutes(wait) : null).TotalMinutes);
}
