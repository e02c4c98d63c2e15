using Attest.App.Desk.Register;
using Attest.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Attest.Tests.App.Desk.Register;

public sealed class FilterQueryTests
{
    static RegisterFilter Read(string query) => FilterQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));

    [Theory]
    [InlineData("?from=2031-03-04&to=2031-03-09")]
    [InlineData("?place=Al%20Dorvan&bbox=1,2,3,4&actor=Sahra%20Front")]
    [InlineData("?type=air_drone_strike&group=aid_workers&grade=fair&grade=contested")]
    [InlineData("?origins=3&disputed=yes&q=market%20%26%20bridge")]
    public void Every_filter_stands_in_the_address(string query) => Assert.Equal(Uri.UnescapeDataString("/" + query), Uri.UnescapeDataString(Read(query).Address));

    [Theory]
    [InlineData("")]
    [InlineData("?from=&to=&place=&q=%20%20")]
    [InlineData("?from=yesterday&to=2031-13-01&bbox=everywhere&type=war&group=7&grade=good&origins=-2&disputed=maybe")]
    [InlineData("?type=3&grade=1")]
    public void What_cannot_be_read_asks_for_nothing(string query) => Assert.True(Read(query).IsAll);

    [Fact]
    public void The_same_view_has_one_address()
    {
        Assert.Equal("/?from=2031-03-04&grade=fair&grade=weak&q=x", Read("?grade=weak&q=x&grade=fair&grade=weak&from=2031-03-04").Address);
        Assert.Equal("/", RegisterFilter.All.Address);
    }

    [Fact]
    public void Words_without_end_are_cut() => Assert.Equal(200, Read("?q=" + new string('x', 5_000)).Text!.Length);

    [Fact]
    public void Days_can_be_taken_out()
    {
        var filter = Read("?from=2031-03-04&to=2031-03-09&place=Dorvan");

        Assert.Equal("/?place=Dorvan", filter.Undated.Address);
        Assert.Equal(new DateOnly(2031, 3, 4), filter.From);
        Assert.Equal([GradeValue.None], Read("?grade=none").Grades);
    }
}
