using Attest.Clean;
using Attest.Model;

namespace Attest.Tests.Clean;

public sealed class LooseLinesTests
{
    [Theory]
    [InlineData("* * *")]
    [InlineData("-----")]
    [InlineData("• • •")]
    [InlineData("https://news.example/story")]
    [InlineData("Follow www.news.example")]
    [InlineData("news.com/world")]
    [InlineData("34 comments")]
    [InlineData("1 share")]
    [InlineData("5 min read")]
    [InlineData("12:30")]
    [InlineData("1:06 Some film of the port")]
    [InlineData("Image 4 of 17")]
    public void Ornaments_addresses_and_counters_are_furniture(string line) => Assert.True(LooseLines.IsFurniture(line));

    [Theory]
    [InlineData("Six dockers were hurt.")]
    [InlineData("6:30 p.m. shells fell on the port")]
    [InlineData("12:30 GMT: shells fall on the port")]
    [InlineData("34 people died")]
    [InlineData("Six")]
    [InlineData("The office said on its page news.example that six dockers had been hurt in the port.")]
    public void Words_of_the_story_are_none(string line) => Assert.False(LooseLines.IsFurniture(line));

    [Fact]
    public void A_long_line_is_never_a_counter() => Assert.False(LooseLines.IsFurniture("34 comments " + new string('x', 500)));

    [Theory]
    [InlineData("Shelling of Darvela - Port Town by the Sea", true)]
    [InlineData("Shelling of Darvela - port town by the sea", false)]
    [InlineData("Shelling of Darvela – Port Town by the Sea.", false)]
    [InlineData("Darvela - Port", false)]
    [InlineData("Shelling of Darvela Port Town", false)]
    public void A_link_to_another_page_has_titles_on_both_sides_of_a_dash(string line, bool expected) =>
        Assert.Equal(expected, LooseLines.IsPageLink(new(new Span(0, line.Length), line)));
}
