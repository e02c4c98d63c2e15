namespace Attest.Tests.Gold;

public sealed class UrlDayTests
{
    [Theory]
    [InlineData("https://news.example/2031/11/10/raid-on-arda/", "2031-11-10")]
    [InlineData("https://news.example/world/2031/nov/10/raid-on-arda", "2031-11-10")]
    [InlineData("https://news.example/2031-11-10-raid.html", "2031-11-10")]
    [InlineData("https://news.example/paper/2031-07/15/content_26104748.htm", "2031-07-15")]
    [InlineData("https://news.example/raid-20311110.html", "2031-11-10")]
    public void A_day_is_read_however_it_is_written(string url, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), UrlDay.Of(url));

    [Theory]
    [InlineData("https://state.example/r/ps/2016/05/257627.htm")]
    [InlineData("https://news.example/Article/1045703/january-10-raid/")]
    [InlineData("https://news.example/wires/article-20313692450/raid.html")]
    [InlineData("https://news.example/2031/13/10/raid")]
    [InlineData("https://news.example/2031/02/30/raid")]
    [InlineData("https://news.example/content_26104748.htm")]
    [InlineData("https://news.example/2031/")]
    public void A_number_that_is_no_day_gives_none(string url) => Assert.Null(UrlDay.Of(url));
}
