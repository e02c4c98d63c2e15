using Attest.Model;

namespace Attest.Tests.Clean;

public sealed class FrontMatterTests
{
    const string Head = "---\ntitle: \"Shells hit port\"\npublisher: Harbour Gazette\nauthor: Lise Amdahl\ndate: 2018-08-14\nurl: https://harbour.example/shells\n---\n\n";

    [Fact]
    public void Facts_come_from_the_lines_between_the_dashes()
    {
        var report = CleanText.Of(Head + CleanText.Story, "a.md");
        Assert.Equal(
            ("Shells hit port", "Harbour Gazette", "Lise Amdahl", "2018-08-14", "https://harbour.example/shells"),
            (report.Title, report.Outlet, report.Author, report.PublishedWritten, report.Url));
    }

    [Fact]
    public void The_lines_themselves_are_no_story() =>
        Assert.DoesNotContain(CleanText.Texts(CleanText.Of(Head + CleanText.Story), BlockKind.Body), text => text.Contains("title:", StringComparison.Ordinal));

    public static TheoryData<string, string> NoFacts => new()
    {
        { "no end", "---\ntitle: Shells hit port\n\n" },
        { "no fact", "---\nlayout: post\n---\n\n" },
        { "an empty value", "---\ntitle: \"\"\n---\n\n" },
        { "not at the top", "Harbour news\n---\ntitle: Shells hit port\n---\n\n" },
        { "a rule of dashes", "-----\ntitle: Shells hit port\n-----\n\n" },
    };

    [Theory, MemberData(nameof(NoFacts))]
    public void What_is_no_front_matter_gives_no_title(string what, string head) =>
        Assert.True(CleanText.Of(head + CleanText.Story).Title is not "Shells hit port", what);

    [Theory]
    [InlineData("url: javascript:alert(1)")]
    [InlineData("url: /shells")]
    [InlineData("link: ftp://harbour.example/shells")]
    public void Only_an_address_of_the_web_is_one(string line) =>
        Assert.Null(CleanText.Of($"---\ntitle: Shells hit port\n{line}\n---\n\n{CleanText.Story}").Url);

    [Fact]
    public void A_date_that_is_none_is_left_out() =>
        Assert.Null(CleanText.Of($"---\ntitle: Shells hit port\ndate: soon\n---\n\n{CleanText.Story}").PublishedWritten);

    [Fact]
    public void The_first_of_two_titles_counts() =>
        Assert.Equal("Shells hit port", CleanText.Of($"---\ntitle: Shells hit port\nheadline: Another\n---\n\n{CleanText.Story}").Title);

    [Fact]
    public void Line_ends_of_any_kind_will_do() =>
        Assert.Equal("Shells hit port", CleanText.Of(Head.Replace("\n", "\r\n", StringComparison.Ordinal) + CleanText.Story).Title);
}
