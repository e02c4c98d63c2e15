using System.Xml.Linq;
using Attest.Dev;

namespace Attest.Tests.Dev;

public sealed class ScreenSvgTests
{
    static readonly XDocument Picture = XDocument.Parse(ScreenSvg.Draw("attest show 1", "Strike <on> a market & a school\n\nWhere\n  Sabha   \n"));

    static IEnumerable<XElement> Texts => Picture.Descendants().Where(element => element.Name.LocalName == "text");

    [Fact]
    public void Shows_the_typed_command_and_every_line_that_is_not_empty()
    {
        Assert.Equal(["$ attest show 1", "Strike <on> a market & a school", "Where", "  Sabha"], Texts.Select(text => text.Value));
    }

    [Fact]
    public void Headings_are_bold()
    {
        Assert.Equal([false, true, true, false], Texts.Select(text => (string?)text.Attribute("font-weight") == "bold"));
    }

    [Fact]
    public void A_long_page_is_cut_and_says_so()
    {
        var lines = XDocument.Parse(ScreenSvg.Draw("x", string.Join('\n', Enumerable.Range(1, 200)))).Descendants()
            .Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToList();
        Assert.InRange(lines.Count, 10, 60);
        Assert.Equal("…", lines[^1]);
    }
}
