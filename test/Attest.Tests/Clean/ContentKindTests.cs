using System.Text;
using Attest.Clean;
using Attest.Model;

namespace Attest.Tests.Clean;

public sealed class ContentKindTests
{
    [Theory]
    [InlineData("story.html", true)]
    [InlineData("STORY.HTM", true)]
    [InlineData("https://news.example/story.php?id=3#top", true)]
    [InlineData("story.txt", false)]
    [InlineData("story.html.txt", false)]
    [InlineData("html", false)]
    [InlineData("", false)]
    public void A_page_is_known_by_its_ending(string name, bool expected) => Assert.Equal(expected, ContentKind.IsPageByName(name));

    [Theory]
    [InlineData("<!DOCTYPE html><p>x", true)]
    [InlineData("\ufeff  \n<!doctype HTML>", true)]
    [InlineData("<html lang=en>", true)]
    [InlineData("<?xml version=\"1.0\"?>\n<html>", true)]
    [InlineData("<!-- saved -->\n<html>", true)]
    [InlineData("<b>Six</b> dockers", false)]
    [InlineData("Six dockers <html>", false)]
    [InlineData("<htmlx>", false)]
    [InlineData("", false)]
    public void A_page_is_known_by_how_it_begins(string text, bool expected) => Assert.Equal(expected, ContentKind.IsPageByText(text));

    [Theory]
    [InlineData("crawl.warc.gz@4711", "<!-- one --><!-- two -->\n<script>x</script><p>Six", true)]
    [InlineData("https://post.example/a", "<meta charset=utf-8><title>Six", true)]
    [InlineData("https://post.example/a", "<div class=story>Six", true)]
    [InlineData("https://post.example/a", "<p.m. report> Six dockers", false)]
    [InlineData("https://post.example/a", "Six <p>dockers", false)]
    [InlineData("a.txt", "<p>Six dockers", false)]
    public void A_piece_of_a_page_is_known_where_the_name_says_nothing_else(string name, string text, bool expected) =>
        Assert.Equal(expected, ContentKind.IsPieceOfPage(name, text));

    [Theory]
    [InlineData("a.md", true)]
    [InlineData("a.MARKDOWN", true)]
    [InlineData("a.mdx", false)]
    public void Markdown_is_known_by_its_ending(string name, bool expected) => Assert.Equal(expected, ContentKind.IsMarkdown(name));

    [Fact]
    public void A_page_under_the_name_of_a_text_is_still_a_page()
    {
        var report = CleanText.Of("<!DOCTYPE html><html><body><p>Six dockers were hurt.</p></body></html>", "a.txt");
        Assert.Equal("Six dockers were hurt.", Assert.Single(report.Blocks).At.Of(report.Text));
    }

    [Fact]
    public void Ids_come_from_bytes_address_and_sidecar_and_not_from_the_name()
    {
        var bytes = Encoding.UTF8.GetBytes("Six dockers were hurt.");
        Assert.Equal(CleanText.OfBytes(bytes, "a.txt").Id, CleanText.OfBytes(bytes, "b.txt").Id);
        Assert.NotEqual(CleanText.OfBytes(bytes, "a.txt").Id, CleanText.OfBytes(bytes, "a.txt", new Sidecar(null, "Post", null, null)).Id);
        Assert.NotEqual(CleanText.OfBytes(bytes, "a.txt").Id, CleanText.Of("Six dockers were hurt!").Id);
        Assert.Matches("^r-[0-9a-f]{16}$", CleanText.OfBytes(bytes).Id);
    }
}
