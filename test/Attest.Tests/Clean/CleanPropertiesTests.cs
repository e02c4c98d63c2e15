using System.Text;
using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.Tests.Clean;

/// <summary>What holds of every cleaned report, tried on pages and texts with parts thrown in at random.</summary>
public sealed partial class CleanPropertiesTests
{
    static readonly string[] Parts =
    [
        "<p>", "</p>", "<div class=\"share\">", "<div class=story-body>", "</div>", "<!--", "-->", "<script>var x = \"<p>nine died</p>\";</script>", "<style>p{}</style>", "<title>Raid on Arda</title>", "<h1>Raid on Arda</h1>",
        "<a href='x'>", "</a>", "&amp;", "&#x41;", "&bogus;", "&#0;", "&#xD800;", "<br>", "<br/>", "<ul><li>", "</li></ul>", "<table><tr><td>", "</table>", "<img alt=\"a port\">", "<meta property=\"og:title\" content=\"Raid\">",
        "<script type=\"application/ld+json\">{\"headline\":\"Raid\",\"datePublished\":\"2031-03-05\"}</script>", "<script type=\"application/ld+json\">{", "]]>", "<![CDATA[", "<?xml?>", "<", ">", "</", "\"", "'", "<p", "<p a", "<p a=", "<p a='",
        "Six dockers were hurt on Monday.\n", "\n\n", "\r\n", "\r", "\t", " ", "ARDA, Vesk (Reuters) — ", "By Lena Ro\n", "Updated: 2031-03-05 13:14\n", "© Getty Images\n", "Share this\n", "Read more: \n", "---\ntitle: Raid\n---\n", "# Raid\n", "* * *\n",
        "(Some Daily 10/03/2031 page4)\n", "“He ran,” she said.\n", "\u0000", "\u200b", "\ufeff", "\u2028", "😀", "حلب\n", "東京\n", new string('x', 300), new string('(', 40), "1,000,000 ", "........ ",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory, MemberData(nameof(Seeds))]
    public void Blocks_cover_the_text_in_order_and_never_overlap(int seed) => ForAll(seed, (_, report) => Coverage.Check(report));

    [Theory, MemberData(nameof(Seeds))]
    public void The_same_bytes_are_cleaned_the_same_way(int seed) => ForAll(seed, (text, report) =>
    {
        var again = CleanText.Of(text, report.Name);
        Assert.Equal(CleanText.Lines(report), CleanText.Lines(again));
        Assert.Equal((report.Id, report.Title, report.Outlet, report.Author, report.PublishedWritten, report.Language), (again.Id, again.Title, again.Outlet, again.Author, again.PublishedWritten, again.Language));
    });

    [Theory, MemberData(nameof(Seeds))]
    public void The_text_of_a_plain_report_is_what_was_written(int seed) => ForAll(seed, (text, report) =>
    {
        if (report.Name == "a.txt" && report.Map.IsEmpty) Assert.Equal(text, report.Text);
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Every_run_of_a_page_stands_where_the_map_says(int seed) => ForAll(seed, (text, report) =>
    {
        var end = 0;
        foreach (var run in report.Map)
        {
            Assert.True(run.At.Start >= end, "runs are in order");
            Assert.InRange(run.At.End, run.At.Start, report.Text.Length);
            Assert.InRange(run.Source.End, run.Source.Start, text.Length);
            end = run.At.End;
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Notes_and_facts_lie_within_the_text(int seed) => ForAll(seed, (_, report) =>
    {
        Assert.All(report.Notes.Where(note => note.At is not null), note => Assert.InRange(note.At!.Value.End, 0, report.Text.Length));
        Assert.Equal(report.Published is null, report.PublishedWritten is null);
        Assert.Equal(report.Wires.Order(StringComparer.Ordinal), report.Wires);
        Assert.False(report.Title is { } title && string.IsNullOrWhiteSpace(title));
    });

    [Theory, MemberData(nameof(Seeds))]
    public void No_script_is_ever_read(int seed) => ForAll(seed, (text, report) =>
    {
        // In a tag or declaration left open, "<script>" is a part of that and opens nothing; browsers show what follows too.
        if (report.Name == "a.html" && !OpenBefore().IsMatch(text)) Assert.DoesNotContain(report.Blocks.Where(block => block.IsRead), block => block.At.Of(report.Text).Contains("var x =", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_with_bytes_knocked_out_is_still_a_report(int seed)
    {
        var random = new Random(seed);
        var bytes = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>Raid on Arda</title></head><body><article><h1>Raid on Arda</h1><p>{CleanText.Story.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>");
        for (var round = 0; round < 200; round++)
        {
            var broken = bytes.ToArray();
            for (var hit = 0; hit < 1 + (round % 8); hit++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            Coverage.Check(CleanText.OfBytes(broken, "a.html"));
        }
    }

    [Fact]
    public void A_page_cut_anywhere_is_still_a_report()
    {
        var page = $"<html><head><title>Raid</title><script>x</script></head><body><!-- c --><p class=\"a b\">{CleanText.Story}</p></body></html>";
        for (var length = 0; length <= page.Length; length++) Coverage.Check(CleanText.Of(page[..length], "a.html"));
    }

    [GeneratedRegex("<[^<>]*<script>|<p a='")]
    private static partial Regex OpenBefore();

    static void ForAll(int seed, Action<string, CleanReport> holds)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var text = new StringBuilder();
            for (var part = random.Next(1, 40); part > 0; part--) text.Append(Parts[random.Next(Parts.Length)]);
            var name = random.Next(3) switch { 0 => "a.txt", 1 => "a.md", _ => "a.html" };
            try
            {
                holds(text.ToString(), CleanText.Of(text.ToString(), name));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"It does not hold of {name}: {text}", error);
            }
        }
    }
}
