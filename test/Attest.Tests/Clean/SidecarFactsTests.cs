namespace Attest.Tests.Clean;

/// <summary>What came beside a report goes before what the report says of itself, and nothing is made up from half of it.</summary>
public sealed class SidecarFactsTests
{
    const string Text = "Shells fall on port\n\nBy Lena Ro\n\nDARVELA, Vesk (Reuters) - Six dockers were hurt on Monday, the harbour office said.\n\nPublished: 2031-03-05\n";

    [Fact]
    public void Facts_of_the_sidecar_go_before_those_of_the_text()
    {
        var report = CleanText.Of(Text, sidecar: new("https://news.example/a", "Darvela Herald", "2031-03-06T08:00:00Z", "Port shelled"));
        Assert.Equal(("Port shelled", "Darvela Herald", "https://news.example/a"), (report.Title, report.Outlet, report.Url));
        Assert.Equal((new DateOnly(2031, 3, 6), "2031-03-06T08:00:00Z"), (report.Published, report.PublishedWritten));
    }

    [Fact]
    public void What_the_sidecar_leaves_out_is_read_from_the_text()
    {
        var report = CleanText.Of(Text, sidecar: new(null, "Darvela Herald", null, null));
        Assert.Equal(("Shells fall on port", "Lena Ro"), (report.Title, report.Author));
        Assert.Equal(new DateOnly(2031, 3, 5), report.Published);
        Assert.Equal(["Reuters"], report.Wires);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2031-02-30")]
    [InlineData("2031")]
    [InlineData("")]
    public void A_date_that_is_none_is_not_taken(string published)
    {
        var report = CleanText.Of("Six dockers were hurt.", sidecar: new(null, null, published, null));
        Assert.Equal((null, null), (report.Published, report.PublishedWritten));
    }

    [Theory]
    [InlineData("2031-03-06T23:30:00-08:00", "2031-03-06")]
    [InlineData("2031-03-06T00:30:00+09:00", "2031-03-06")]
    [InlineData("2031-03-06", "2031-03-06")]
    public void The_day_is_that_of_the_place_of_publication(string published, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), CleanText.Of("Six dockers were hurt.", sidecar: new(null, null, published, null)).Published);

    [Fact]
    public void The_text_is_the_same_with_and_without_a_sidecar() => Assert.Equal(
        CleanText.Lines(CleanText.Of(Text)), CleanText.Lines(CleanText.Of(Text, sidecar: new("https://news.example/a", "Darvela Herald", "2031-03-06", null))));
}
