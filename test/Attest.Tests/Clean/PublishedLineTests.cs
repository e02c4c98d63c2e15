using Attest.Clean;

namespace Attest.Tests.Clean;

public sealed class PublishedLineTests
{
    static readonly PublishedLine Published = new(Outlets.English);

    [Theory]
    [InlineData("Published: 5 March 2031", "2031-03-05")]
    [InlineData("5 March 2031", "2031-03-05")]
    [InlineData("Wednesday, March 5, 2031 at 13:14 GMT", "2031-03-05")]
    [InlineData("Last updated: 2031-03-05 13:14", "2031-03-05")]
    [InlineData("March 5, 2031", "2031-03-05")]
    public void A_line_of_a_date_and_nothing_else_gives_the_day(string line, string day) => Assert.Equal(day, Published.Read(line));

    [Theory]
    [InlineData("Six dockers were hurt on 5 March 2031.")]
    [InlineData("On 5 March 2031 shells fell on the port")]
    [InlineData("March 2031")]
    [InlineData("Wednesday")]
    [InlineData("Published")]
    [InlineData("31 February 2031")]
    [InlineData("")]
    public void A_date_in_a_sentence_or_half_a_date_gives_none(string line) => Assert.Null(Published.Read(line));

    [Theory]
    [InlineData("By Lena Ro, Correspondent, 5 March 2031", "2031-03-05")]
    [InlineData("By Lena Ro | March 5, 2031", "2031-03-05")]
    [InlineData("By Lena Ro, Correspondent", null)]
    [InlineData("By Lena Ro, March 2031", null)]
    public void A_byline_may_end_with_the_day(string line, string? day) => Assert.Equal(day, Published.AtEnd(line));

    [Theory]
    [InlineData("2031-03-05T13:14:15Z", "2031-03-05T13:14:15Z")]
    [InlineData("2031-03-05 13:14", "2031-03-05T13:14")]
    [InlineData("2031-03-05", "2031-03-05")]
    [InlineData("5 March 2031", "2031-03-05")]
    [InlineData("2031-02-30", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_date_of_metadata_is_made_iso(string? written, string? normal) => Assert.Equal(normal, Published.Normal(written));

    [Theory]
    [InlineData("Updated: 2031-03-05 13:14 Six dockers were hurt", 25)]
    [InlineData("Published on: 5 March 2031", 26)]
    public void A_labelled_date_is_found_in_a_line_that_says_more(string line, int length)
    {
        var found = PublishedLine.LabelledDate(line)!.Value;
        Assert.Equal((0, length), (found.Start, found.Length));
    }

    [Theory]
    [InlineData("It was updated on 5 March")]
    [InlineData("2031-03-05")]
    public void Without_a_label_there_is_none(string line) => Assert.Null(PublishedLine.LabelledDate(line));

    [Fact]
    public void A_page_line_names_its_outlet() => Assert.Equal("Some Daily", PublishedLine.OutletOfPage("(Some Daily 10/23/2031 page4)"));

    [Fact]
    public void Figures_of_a_page_line_fix_a_day_only_where_one_order_makes_a_date()
    {
        Assert.Equal("2031-10-23", Published.Read("(Some Daily 10/23/2031 page4)"));
        Assert.Equal("2031-10-23", Published.Read("(Some Daily 23/10/2031 page4)"));
        Assert.Null(Published.Read("(Some Daily 10/03/2031 page4)"));
        Assert.Equal("2031-03-03", Published.Read("(Some Daily 03/03/2031 page4)"));
    }

    [Fact]
    public void A_line_of_any_length_is_looked_at_for_a_while_only() => Assert.Null(Published.Read("5 March 2031 " + new string(' ', 100_000)));
}
