using System.Diagnostics;
using System.Text;
using Attest.Model;

namespace Attest.Tests.Clean;

/// <summary>Input made to break or stall the reader; each must be clean within seconds, with what can be read.</summary>
public sealed class HostileInputTests
{
    // Ten times what the slowest needs on a small machine.
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Pages => new()
    {
        { "100,000 nested elements", Repeat("<div>", 100_000) + "<p>Six dockers were hurt.</p>" },
        { "100,000 nested inline elements", Repeat("<b id=x>", 100_000) + "<p>Six dockers were hurt.</p>" },
        { "inline elements left open over many paragraphs", "<p>Six dockers were hurt.</p>" + Repeat("<a><font>", 2_000) + Repeat("<p>x", 50_000) },
        { "a tag with 100,000 attributes", $"<p {Repeat("a=b ", 100_000)}>Six dockers were hurt.</p>" },
        { "300,000 tags never closed", Repeat("<", 300_000) + "<p>Six dockers were hurt.</p>" },
        { "100,000 comments never closed", Repeat("<!--", 100_000) + "<p>Six dockers were hurt.</p>" },
        { "100,000 end tags", Repeat("<i>", 250) + Repeat("</table>", 100_000) + "<p>Six dockers were hurt.</p>" },
        { "100,000 scripts", Repeat("<script></script", 100_000) + "</script><p>Six dockers were hurt.</p>" },
        { "linked data nested 100,000 deep", $"<script type=\"application/ld+json\">{Repeat("[", 100_000)}</script><p>Six dockers were hurt.</p>" },
        { "50,000 paragraphs", "<p>Six dockers were hurt.</p>" + Repeat("<p>One more shell fell, they said.</p>", 50_000) },
        { "a table of 100,000 cells", $"<p>Six dockers were hurt.</p><table>{Repeat("<tr><td>1", 100_000)}" },
        { "entities", $"<p>Six dockers were hurt.</p><p>{Repeat("&#x41;&bogus;&", 100_000)}</p>" },
    };

    public static TheoryData<string, string> Texts => new()
    {
        { "a line of three million letters", "Six dockers were hurt.\n" + new string('x', 3_000_000) },
        { "a million short lines", "Six dockers were hurt.\n" + Repeat("a\n", 500_000) },
        { "a million blanks", "Six dockers were hurt." + new string(' ', 1_000_000) + "." },
        { "brackets", "Six dockers were hurt.\n" + new string('(', 200_000) + "\n" + new string('[', 200_000) },
        { "dashes and capitals", "Six dockers were hurt.\n" + Repeat("A-A, ", 100_000) },
        { "agencies", "Six dockers were hurt.\n" + Repeat("with and AP / ", 100_000) },
        { "dates", "Six dockers were hurt.\n" + Repeat("May 1 to ", 100_000) },
        { "dots", "Six dockers were hurt.\n" + Repeat("a.com/", 100_000) },
        { "captions", "Six dockers were hurt.\n" + Repeat("© © (", 100_000) },
        { "half surrogates", "Six dockers were hurt.\n" + Repeat("\ud83d\ude00", 100_000) },
    };

    [Theory, MemberData(nameof(Pages))]
    public void Pages_neither_overflow_nor_stall(string what, string body) => Check(what, "<!DOCTYPE html><html><body>" + body, "a.html");

    [Theory, MemberData(nameof(Texts))]
    public void Texts_neither_overflow_nor_stall(string what, string text) => Check(what, text, "a.txt");

    [Fact]
    public void A_text_beyond_the_limit_is_kept_whole_and_read_to_the_limit()
    {
        var text = Repeat("Six dockers were hurt on Monday.\n", 80_000);
        var report = CleanText.Of(text);
        Assert.Equal(text, report.Text);
        Assert.Contains(report.Notes, note => note.Code == NoteCodes.TextCut);
        Assert.True(report.Blocks.Where(block => block.IsRead).Max(block => block.At.End) <= 2_000_000);
    }

    [Fact]
    public void Random_bytes_are_cleaned_the_same_way_twice()
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            var bytes = new byte[2_000];
            random.NextBytes(bytes);
            foreach (var name in new[] { "a.txt", "a.html" })
            {
                var (first, second) = (CleanText.OfBytes(bytes, name), CleanText.OfBytes(bytes, name));
                Assert.Equal(CleanText.Lines(first), CleanText.Lines(second));
            }
        }
    }

    static void Check(string what, string text, string name)
    {
        var watch = Stopwatch.StartNew();
        var report = CleanText.Of(text, name);
        Assert.True(watch.Elapsed < Limit, $"{what} took {watch.Elapsed}.");
        Assert.Contains("Six dockers were hurt.", report.Text, StringComparison.Ordinal);
    }

    static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
