using Attest.Clean;

namespace Attest.Tests.Clean;

public sealed class BylineReaderTests
{
    static readonly BylineReader Bylines = new(Wires.English, Outlets.English);

    [Theory]
    [InlineData("By Lena Ro", "Lena Ro", null)]
    [InlineData("BY LENA RO", "LENA RO", null)]
    [InlineData("by Lena Ro", "Lena Ro", null)]
    [InlineData("By: Lena Ro", "Lena Ro", null)]
    [InlineData("Reported by Lena Ro", "Lena Ro", null)]
    [InlineData("By Lena Ro and Carl Dorn", "Lena Ro and Carl Dorn", null)]
    [InlineData("By Lena Ro, Darvela Herald", "Lena Ro", "Darvela Herald")]
    [InlineData("By Lena Ro, 12 June 2031", "Lena Ro", null)]
    [InlineData("By Lena Ro, Darvela Herald, June 12, 2031", "Lena Ro", "Darvela Herald")]
    [InlineData("By Omar al-Sayid", "Omar al-Sayid", null)]
    [InlineData("By Jan van der Meer", "Jan van der Meer", null)]
    [InlineData("By Lena Ro in Darvela", "Lena Ro in Darvela", null)]
    public void A_byline_tells_who_wrote_it_and_for_whom(string line, string author, string? outlet)
    {
        var byline = Bylines.Read(line);
        Assert.NotNull(byline);
        Assert.Equal((author, outlet), (byline.Author, byline.Outlet));
    }

    [Theory]
    [InlineData("By Reuters")]
    [InlineData("By Staff Reporters")]
    public void Agencies_and_desks_are_no_person(string line) => Assert.Null(Bylines.Read(line)?.Author);

    [Theory]
    [InlineData("By noon the port was burning")]
    [InlineData("By Monday six dockers had been hurt in the shelling of the port")]
    [InlineData("By the time help came, nine people had died")]
    [InlineData("Six dockers were hurt by shells")]
    [InlineData("By")]
    [InlineData("By ")]
    [InlineData("")]
    public void A_sentence_is_no_byline(string line) => Assert.Null(Bylines.Read(line));

    [Fact]
    public void A_line_too_long_for_names_is_none() => Assert.Null(Bylines.Read("By " + string.Join(", ", Enumerable.Repeat("Lena Ro", 60))));
}
