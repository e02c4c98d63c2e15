using Attest.Model;

namespace Attest.Tests.Clean;

public sealed class FactTests
{
    public static TheoryData<string, string, string> Facts => new()
    {
        { "By Jon Tarrow & Lise Amdahl, NBC News–\n\n{0}", "author", "Jon Tarrow & Lise Amdahl" },
        { "By Jon Tarrow & Lise Amdahl, NBC News–\n\n{0}", "outlet", "NBC News" },
        { "By Jon Tarrow, Harbour Gazette\n\n{0}", "outlet", "Harbour Gazette" },
        { "By Jon Tarrow, Senior Reporter\n\n{0}", "author", "Jon Tarrow" },
        { "By Jon Tarrow in Quimbra\n\n{0}", "author", "Jon Tarrow in Quimbra" },
        { "By Omar al-Sadi\n\n{0}", "author", "Omar al-Sadi" },
        { "By The Associated Press\n\n{0}", "author", "" },
        { "By The Associated Press\n\n{0}", "wires", "AP" },
        { "By Agencies(China Daily)\n\n{0}", "outlet", "China Daily" },
        { "{0}\n(China Daily 10/04/2018 page4)", "outlet", "China Daily" },
        { "{0}\n(China Daily 10/04/2018 page4)", "published", "2018-10-04" },
        { "{0}\n(Harbour Post 10/04/2018 page4)", "published", "" },
        { "{0}\n(Harbour Post 10/24/2018 page4)", "published", "2018-10-24" },
        { "{0}\nCopyright © 2018 NPR. All rights reserved.", "outlet", "NPR" },
        { "{0}\nCopyright 2018 The Associated Press. All rights reserved.", "outlet", "" },
        { "{0}\nGot a story for The Sun news desk? Write to desk@sun.example", "outlet", "The Sun" },
        { "{0}\n\nNPR's Lise Amdahl reports from Quimbra that the mill stood.", "outlet", "NPR" },
        { "{0}\n\nA nurse told NPR's Lise Amdahl that the mill stood.", "outlet", "" },
        { "(CNN) {0}", "outlet", "CNN" },
        { "DARVELA, Norland — {0}", "place", "DARVELA, Norland" },
        { "DARVELA - {0}", "place", "DARVELA" },
        { "DARVELA -- {0}", "place", "DARVELA" },
        { "PORT DARVELA, Norland (Reuters) - {0}", "place", "PORT DARVELA, Norland" },
        { "PORT DARVELA, Norland (Reuters) - {0}", "wires", "Reuters" },
        { "Darvela, 14 August (TASS) -- {0}", "place", "Darvela" },
        { "DARVELA, 14 AUG 90 (EFE) -- {0}", "published", "1990-08-14" },
        { "NATO — which has no ships there — kept silent.\n\n{0}", "place", "" },
        { "August 14, 2018\n\n{0}", "published", "2018-08-14" },
        { "Last updated: Aug. 14, 2018 6:20 p.m. EDT\n\n{0}", "published", "2018-08-14" },
        { "Published: 14 Aug 2018 Updated: 16 Aug 2018\n\n{0}", "published", "2018-08-14" },
        { "On Aug. 14, 2018, it rained.\n\n{0}", "published", "" },
        { "August 14\n\n{0}", "published", "" },
        { "DARVELA, Norland, Aug 14, 2018\n\n{0}", "published", "2018-08-14" },
        { "DARVELA, Norland, Aug 14, 2018\n\n{0}", "place", "DARVELA, Norland" },
        { "Shells hit the port of Darvela\nDARVELA, Norland, 14 August 2018 (Agency)\n\n{0}", "published", "2018-08-14" },
        { "News release\nDarvela, 14 August 2018\n\nPort shelled again\n\n{0}", "title", "Port shelled again" },
        { "Published: 14 August 2018 16:20 GMT\nPort shelled again\n\n{0}", "title", "Port shelled again" },
        { "DARVELA, Norland - Aug 14, 2018 -- {0}", "published", "2018-08-14" },
        { "{0}\n\nDarvela, 14 August 2018\n\nA shell fell on the pier.", "published", "" },
        { "August 2018\n\n{0}", "published", "" },
        { "{0}\n[With AFP and Reuters]", "wires", "AFP,Reuters" },
        { "{0}\n\nAn officer told AFP that the mill stood.", "wires", "AFP" },
        { "{0}\n\nReuters reported that the mill stood.", "wires", "Reuters" },
        { "{0}\n\nThe mill stood, according to the Associated Press.", "wires", "AP" },
        { "{0}\n\nAn AFP reporter was among the hurt.", "wires", "" },
        { "{0}\n\nJon Tarrow / AP", "wires", "" },
    };

    [Theory, MemberData(nameof(Facts))]
    public void Are_read_where_the_report_gives_them_and_nowhere_else(string text, string fact, string expected)
    {
        var report = CleanText.Of(text.Replace("{0}", CleanText.Story, StringComparison.Ordinal));
        var found = fact switch
        {
            "author" => report.Author,
            "outlet" => report.Outlet,
            "place" => report.DatelinePlace,
            "published" => report.PublishedWritten,
            "title" => report.Title,
            _ => string.Join(',', report.Wires),
        };
        Assert.Equal(expected, found ?? "");
    }

    [Fact]
    public void The_sidecar_is_trusted_before_the_text()
    {
        var report = CleanText.Of($"Shells hit port\n\nAugust 14, 2018\n\n{CleanText.Story}", sidecar: new("https://example.org/a", "The Post", "2018-08-15T01:00:00+02:00", "Port shelled"));
        Assert.Equal(("Port shelled", "The Post", "2018-08-15T01:00:00+02:00", "https://example.org/a"), (report.Title, report.Outlet, report.PublishedWritten, report.Url));
        Assert.Equal(new DateOnly(2018, 8, 15), report.Published);
    }

    [Fact]
    public void A_dateline_is_no_part_of_the_first_sentence()
    {
        var report = CleanText.Of($"DARVELA, Norland — {CleanText.Story}");
        Assert.Equal("DARVELA, Norland —", CleanText.Texts(report, BlockKind.Dateline).Single());
        Assert.StartsWith("Shells fell", CleanText.Texts(report, BlockKind.Body).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_comes_from_bytes_and_sidecar_and_not_from_the_name()
    {
        var report = CleanText.Of(CleanText.Story);
        Assert.Matches("^r-[0-9a-f]{16}$", report.Id);
        Assert.Equal(report.Id, CleanText.Of(CleanText.Story, "other.txt").Id);
        Assert.NotEqual(report.Id, CleanText.Of(CleanText.Story + " ").Id);
        Assert.NotEqual(report.Id, CleanText.Of(CleanText.Story, sidecar: new(null, "The Post", null, null)).Id);
        Assert.NotEqual(CleanText.Of("x", sidecar: new("https://a.example/", null, null, null)).Id, CleanText.Of("x", sidecar: new(null, null, null, "https://a.example/")).Id);
    }
}
