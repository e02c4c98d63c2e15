using Attest.Model;

namespace Attest.Tests.Clean;

public sealed class MarkdownTests
{
    [Fact]
    public void Front_matter_speaks_for_the_report_and_is_no_story()
    {
        var report = CleanText.Of($"---\ntitle: \"Six hurt in port\"\ndate: 14 August 2018\noutlet: The Darvela Post\nauthor: Jon Tarrow\nurl: https://post.example/a\ntags: [port]\n---\n\n{CleanText.Story}", "a.md");
        Assert.Equal(("Six hurt in port", "The Darvela Post", "Jon Tarrow", "2018-08-14", "https://post.example/a"),
            (report.Title, report.Outlet, report.Author, report.PublishedWritten, report.Url));
        Assert.Equal(3, report.Blocks.Count(block => block.IsRead));
    }

    [Theory]
    [InlineData("---\nSix were hurt.\n---\n")]
    [InlineData("---\ntitle: never closed\n")]
    [InlineData("--- title: x ---\n")]
    public void A_rule_across_the_page_is_no_front_matter(string head) => Assert.NotEqual("never closed", CleanText.Of(head + CleanText.Story, "a.md").Title);

    [Fact]
    public void Headings_are_read_without_their_signs()
    {
        var report = CleanText.Of($"# Shells hit port\n\n{CleanText.Story}\n\n## What we know\n\nSix were hurt.", "a.md");
        Assert.Equal("Shells hit port", report.Title);
        Assert.Equal(["What we know"], CleanText.Texts(report, BlockKind.Heading));
    }

    [Fact]
    public void A_number_sign_in_plain_text_is_a_sign() =>
        Assert.Contains("# Shells hit port", CleanText.Lines(CleanText.Of($"# Shells hit port\n\n{CleanText.Story}")).First(), StringComparison.Ordinal);
}
