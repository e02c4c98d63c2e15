using System.Net;
using Attest.Model;

namespace Attest.Tests.Clean.Html;

public sealed class HtmlPageTests
{
    const string Story = """
        <p>Shells fell on the port of Darvela on Monday, wounding six dockers, the harbour office said.</p>
        <p>Two cranes and a grain store burned until the evening, according to the fire brigade, which came from three towns.</p>
        <p>The governor, Marta Oyelen, said the ferry to Quimbra would not sail this week, nor the next.</p>
        """;

    [Fact]
    public void The_story_is_read_and_what_stands_around_it_is_not()
    {
        var report = Page($"""
            <nav><a href="/">Home</a><a href="/w">World</a></nav>
            <div class="site-header"><a href="/">The Darvela Post</a></div>
            <article><h1>Six hurt as shells hit port</h1>{Story}</article>
            <aside class="related"><h3>Related</h3><ul><li><a href="/x">Nine die in ferry fire</a></li></ul></aside>
            <footer>Nine people died in 2010. Contact us.</footer>
            """);
        Assert.Equal(["Six hurt as shells hit port"], CleanText.Texts(report, BlockKind.Title));
        Assert.Equal(3, CleanText.Texts(report, BlockKind.Body).Count());
        Assert.DoesNotContain(report.Blocks, block => block.IsRead && block.At.Of(report.Text).Contains("Nine", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lead_that_stands_apart_from_the_rest_of_the_story_is_read()
    {
        var report = Page($"""
            <div class="story-body">
              <div class="story-intro"><p>Shells fell on two quays of the port before dawn, the harbour office said.</p></div>
              <p>The tug that was moored there sank.</p>
              <div class="ad"></div>
              <div id="read-more"><div id="read-more-content">{Story}{Story.Replace("port", "yard", StringComparison.Ordinal)}{Story.Replace("Monday", "Sunday", StringComparison.Ordinal)}</div></div>
            </div>
            <div class="more-stories"><p>Nine people died when a ferry burned last year, an inquiry was told.</p></div>
            """);
        var read = CleanText.Texts(report, BlockKind.Body).ToList();
        Assert.StartsWith("Shells fell on two quays", read[0], StringComparison.Ordinal);
        Assert.DoesNotContain(read, text => text.Contains("Nine", StringComparison.Ordinal));
    }

    [Fact]
    public void A_story_told_in_pieces_is_read_whole()
    {
        var report = Page($"""
            <div class="top"><p><a href="/a">Nine things to read before the weekend comes</a></p></div>
            <div id="pieces">
              <section><div>{Story}</div></section>
              <section><div><p>The fire was out by midnight, and the crew of the tug, four men and a cook, had been brought ashore, the brigade said.</p>
              <p>Marta Oyelen went to the port in the morning, spoke with the dockers, and promised repairs.</p></div></section>
            </div>
            """);
        Assert.Equal(5, CleanText.Texts(report, BlockKind.Body).Count());
        Assert.DoesNotContain(report.Blocks, block => block.IsRead && block.At.Of(report.Text).StartsWith("Nine", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Port closed", "Two hurt")]
    [InlineData("Port closed now", "Two dockers hurt.")]
    public void A_notice_without_a_paragraph_is_read_whole_its_first_line_as_the_title(string first, string second)
    {
        var report = Page($"<nav><a href='/'>Home</a></nav><div>{first}</div><div>{second}</div>");
        Assert.Equal(
            [(BlockKind.Title, first), (BlockKind.Body, second)],
            report.Blocks.Where(block => block.IsRead).Select(block => (block.Kind, block.At.Of(report.Text))));
    }

    [Theory]
    [InlineData("<script>var dead = '<p>Nine died.</p>';</script>")]
    [InlineData("<style>p::after { content: 'Nine died.' }</style>")]
    [InlineData("<!-- <p>Nine died.</p> -->")]
    [InlineData("<p hidden>Nine died.</p>")]
    [InlineData("<div style=\"display: none\"><p>Nine died.</p></div>")]
    [InlineData("<div aria-hidden=\"true\">Nine died.</div>")]
    [InlineData("<template><p>Nine died.</p></template>")]
    [InlineData("<noscript><p>Nine died.</p></noscript>")]
    [InlineData("<svg><text>Nine died.</text></svg>")]
    [InlineData("<button>Nine died.</button>")]
    [InlineData("<p title=\"Nine died.\"></p>")]
    public void What_a_reader_does_not_see_is_no_text(string markup) =>
        Assert.DoesNotContain("Nine died", Page($"<article>{Story}{markup}</article>").Text, StringComparison.Ordinal);

    public static TheoryData<string, string> Markup => new()
    {
        { "<p>Six   <b>dock</b>ers\n were hurt.</p>", "Six dockers were hurt." },
        { "<p>Six&nbsp;dockers &amp; two sailors &lt;all&gt; &#8220;hurt&#8221;.</p>", "Six\u00a0dockers & two sailors <all> “hurt”." },
        { "<p>One.<br><br>Two.</p>", "One.\n\nTwo." },
        { "<div>One.<div>Two.</div>Three.</div>", "One.\n\nTwo.\n\nThree." },
        { "<p>One.<p>Two.", "One.\n\nTwo." },
        { "<ul><li>One.<li>Two.</ul>", "One.\n\nTwo." },
        { "<table><tr><td>One.<td>Two.<tr><td>Three.</table>", "One.\n\nTwo.\n\nThree." },
        { "<P CLASS=x>One.</P><P>2 < 3 and 4 <5.</P>", "One.\n\n2 < 3 and 4 <5." },
        { "<p>One.</span></div></b></p>Two.", "One.\n\nTwo." },
        { "<p>One. <a href='x>y'>Two</a>.</p>", "One. Two." },
        { "<p>One.</p><!-- never closed <p>Two.</p>", "One.\n\nnever closed\n\nTwo." },
        { "<![CDATA[x]]><?php echo 1 ?><p>One.</p>", "One." },
        { "<p>One.</p", "One." },
        { "One.<", "One.<" },
    };

    [Theory, MemberData(nameof(Markup))]
    public void Broken_markup_gives_the_text_a_browser_shows(string markup, string expected) =>
        Assert.Equal(expected, CleanText.Of("<!DOCTYPE html>" + markup, "a.html").Text);

    public static TheoryData<string, string> Dates => new()
    {
        { """<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2018-08-14T10:00:00Z"}]}</script><meta property="article:published_time" content="2018-08-15">""", "2018-08-14T10:00:00Z" },
        { """<meta property="article:published_time" content="2018-08-15T09:00:00+02:00"><meta name="date" content="2018-01-01">""", "2018-08-15T09:00:00+02:00" },
        { """<meta name="pubdate" content="Tue, 14 Aug 2018 10:00:00 GMT">""", "2018-08-14" },
        { """<meta itemprop="datePublished" content="14 August 2018">""", "2018-08-14" },
        { """<script type="application/ld+json">{ broken</script><meta name="date" content="2018-08-14">""", "2018-08-14" },
        { """<meta name="date" content="tomorrow">""", "" },
        { "", "" },
    };

    [Theory, MemberData(nameof(Dates))]
    public void The_date_is_the_metadatas_in_order_of_trust(string head, string expected) =>
        Assert.Equal(expected, CleanText.Of($"<html><head>{head}</head><body><article>{Story}</article></body></html>", "a.html").PublishedWritten ?? "");

    [Fact]
    public void A_time_element_dates_a_page_without_metadata() =>
        Assert.Equal(new DateOnly(2018, 8, 14), Page($"<article><time datetime=\"2018-08-14T10:00\">a while ago</time>{Story}</article>").Published);

    [Fact]
    public void Facts_come_from_linked_data_before_other_metadata()
    {
        var report = CleanText.Of($$"""
            <html><head><title>Port shelled | Post</title><meta property="og:title" content="Port shelled"><meta property="og:site_name" content="Post Online">
            <link rel="canonical" href="https://post.example/a">
            <script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Six hurt in port","publisher":{"name":"The Darvela Post"},"author":[{"name":"Jon Tarrow"},{"name":"Lise Amdahl"}]}</script>
            </head><body>{{Story}}</body></html>
            """, "a.html");
        Assert.Equal(("Six hurt in port", "The Darvela Post", "Jon Tarrow, Lise Amdahl", "https://post.example/a"), (report.Title, report.Outlet, report.Author, report.Url));
    }

    [Fact]
    public void Captions_and_headings_are_known_by_their_markup()
    {
        var report = Page($"<article>{Story}<figure><img src=x><figcaption>Cranes burn.</figcaption></figure><h2>What we know.</h2><p>Six were hurt.</p></article>");
        Assert.Equal(["Cranes burn."], CleanText.Texts(report, BlockKind.Caption));
        Assert.Equal(["What we know."], CleanText.Texts(report, BlockKind.Heading));
    }

    [Fact]
    public void The_map_leads_from_every_word_to_its_place_in_the_page()
    {
        var page = $"<html><body><article>{Story}<p>Six&nbsp;<i>dockers</i> &amp; two</p></article></body></html>";
        var report = CleanText.Of(page, "a.html");
        Assert.NotEmpty(report.Map);
        Assert.All(report.Map, map =>
        {
            var source = string.Join(' ', WebUtility.HtmlDecode(map.Source.Of(page)).Split(' ', '\n', '\r', '\t').Where(word => word.Length > 0));
            Assert.Equal(source, map.At.Of(report.Text));
        });
        Assert.Equal(report.Text.Count(letter => !char.IsWhiteSpace(letter)), report.Map.Sum(map => map.At.Of(report.Text).Count(letter => !char.IsWhiteSpace(letter))));
    }

    [Fact]
    public void Plain_text_has_no_map() => Assert.Empty(CleanText.Of("Six dockers were hurt.").Map);

    [Fact]
    public void Text_that_only_names_tags_is_no_page()
    {
        const string Text = "The word <html> was sprayed on the wall. Six were hurt.";
        Assert.Equal(Text, CleanText.Of(Text).Text);
    }

    static CleanReport Page(string body) => CleanText.Of($"<!DOCTYPE html><html><head><title>Six hurt as shells hit port - The Darvela Post</title></head><body>{body}</body></html>", "page.html");
}
