using Attest.Model;

namespace Attest.Tests.Clean;

public sealed class BlockTests
{
    // Each line is put before, between or behind the paragraphs of a story.
    public static TheoryData<string, BlockKind> Above => new()
    {
        { "Dockers hurt as shells hit Darvela port", BlockKind.Title },
        { "Who shelled the port of Darvela?", BlockKind.Title },
        { "Share", BlockKind.Furniture },
        { "ADVERTISEMENT", BlockKind.Furniture },
        { "download", BlockKind.Furniture },
        { "Published: Updated:", BlockKind.Furniture },
        { "Photo", BlockKind.Furniture },
        { "12 comments", BlockKind.Furniture },
        { "* * *", BlockKind.Furniture },
        { "news@darvelapost.example", BlockKind.Furniture },
        { "Jon Tarrow, Lise Amdahl / AP", BlockKind.Furniture },
        { "Enlarge this image toggle caption Jon Tarrow/AP", BlockKind.Furniture },
        { "By Jon Tarrow & Lise Amdahl, Harbour News–", BlockKind.Byline },
        { "BY JON TARROW AND LISE AMDAHL", BlockKind.Byline },
        { "By Agencies(The Darvela Times)", BlockKind.Byline },
        { "Reuters", BlockKind.Byline },
        { "August 14, 2018", BlockKind.Dateline },
        { "Published: 14 Aug 2018, 18:20 GMT", BlockKind.Dateline },
        { "Tuesday, 14 August 2018 6:20 PM EDT", BlockKind.Dateline },
        { "14 Aug 2018 at 06:20 | Updated 15 Aug 2018", BlockKind.Dateline },
        { "Workers hurry from the quay as smoke rises. Reuters", BlockKind.Caption },
    };

    public static TheoryData<string, BlockKind> Between => new()
    {
        { "Monday's shells", BlockKind.Heading },
        { "Grain office: 3 hurt", BlockKind.Heading },
        { "- 'Nobody warned us' -", BlockKind.Heading },
        { "READ MORE: Ferry to Quimbra sinks in storm", BlockKind.Furniture },
        { "► Related: Ferry to Quimbra sinks", BlockKind.Furniture },
        { "Advertisement Continue reading the main story", BlockKind.Furniture },
        { "Operation North Quay - Latest News On The Harbour", BlockKind.Furniture },
        { "0:45 Cranes burn at the port", BlockKind.Furniture },
        { "Image 4 of 17", BlockKind.Furniture },
        { "https://harbour.example/cranes", BlockKind.Furniture },
        { "Follow @harbournews", BlockKind.Furniture },
        { "Smoke stands over the grain store of Darvela on Monday evening ©Lise Amdahl (AFP)", BlockKind.Caption },
        { "Firemen at the grain store. (Photo: Lise Amdahl)", BlockKind.Caption },
        { "Smoke stands over the grain store of the port while dockers wait for news", BlockKind.Caption },
        { "AMDAHL: We hear that four more dockers were hurt.", BlockKind.Body },
        { "“We hid under the trucks.”", BlockKind.Body },
        { "Six dockers were hurt.[3]", BlockKind.Body },
        { "1/2 Today we brought out the dockers. — Harbour office (@harbour) May 3, 2018", BlockKind.Caption },
        { "At 6:30 p.m. the cranes fell.", BlockKind.Body },
    };

    public static TheoryData<string, BlockKind> Below => new()
    {
        { "Peru: Bus falls from mountain road", BlockKind.Furniture },
        { "Governor Oyelen opens new hospital wing", BlockKind.Furniture },
        { "Top Content Trending", BlockKind.Furniture },
        { "Copyright © 2018 Harbour Radio. All rights reserved.", BlockKind.Furniture },
        { "Do you have a story for the news team? Email us at tips@harbour.example", BlockKind.Furniture },
        { "[With AFP and Reuters]", BlockKind.Byline },
        { "AP - AFP", BlockKind.Byline },
        { "Reuters - Ap - Afp", BlockKind.Byline },
        { "Additional reporting from agencies", BlockKind.Byline },
        { "The Associated Press contributed to this report.", BlockKind.Byline },
        { "(The Darvela Times 08/14/2018 page3)", BlockKind.Dateline },
        { "The crews of both cranes are still missing.", BlockKind.Body },
        { "Grab from a film made from the ferry shows two of the cranes that burned in Darvela on Monday", BlockKind.Caption },
    };

    [Theory, MemberData(nameof(Above))]
    public void Lines_above_the_story_have_their_role(string line, BlockKind kind) =>
        AssertKind($"{line}\n\n{CleanText.Story}", line, kind);

    [Theory, MemberData(nameof(Between))]
    public void Lines_between_paragraphs_have_their_role(string line, BlockKind kind) =>
        AssertKind(CleanText.Story.Replace("\n\nThe governor", $"\n\n{line}\n\nThe governor", StringComparison.Ordinal), line, kind);

    [Theory, MemberData(nameof(Below))]
    public void Lines_below_the_story_have_their_role(string line, BlockKind kind) =>
        AssertKind($"{CleanText.Story}\n\n{line}\n", line, kind);

    [Fact]
    public void A_line_broken_by_markup_is_one_paragraph()
    {
        var report = CleanText.Of("In the past day, the allied \nnavy\n fired five shells at the port, \nHarbour Command\n said.\nA heading\nIt fell silent.");
        Assert.Equal(["In the past day, the allied \nnavy\n fired five shells at the port, \nHarbour Command\n said.", "It fell silent."], CleanText.Texts(report, BlockKind.Body));
    }

    [Fact]
    public void Lines_wrapped_at_a_margin_are_one_paragraph()
    {
        const string Text = """
            The harbour office said on Monday that shells had fallen on the quay
            and on the grain store, and that six dockers had been taken to the
            hospital of Quimbra. The fire brigade came from three towns and was
            at work until the evening.

            Two cranes burned. The ferry did not sail, and the mail boat, which
            lay at the quay, was towed out by the harbour master and his crew of
            four.
            """;
        Assert.Equal(2, CleanText.Of(Text).Blocks.Length);
    }

    [Fact]
    public void Items_of_a_list_stay_apart()
    {
        var report = CleanText.Of("Quimbra\n. Near the quay, one shell hit a crane.\n. Near the mill, one shell hit a barn.\n" + CleanText.Story);
        Assert.Contains(". Near the quay, one shell hit a crane.", CleanText.Texts(report, BlockKind.Body));
    }

    [Fact]
    public void A_caption_that_stands_twice_is_read_once()
    {
        const string Caption = "A film by the harbour office shows a crane falling into the sea";
        var report = CleanText.Of($"Shells hit port\n\n{Caption}\n{Caption}\n\n{CleanText.Story}");
        Assert.Equal([Caption], CleanText.Texts(report, BlockKind.Caption));
        Assert.Equal([Caption], CleanText.Texts(report, BlockKind.Furniture));
    }

    [Fact]
    public void Names_under_a_picture_come_before_their_credited_copy()
    {
        var report = CleanText.Of($"Shells hit port\n\nMarta Oyelen, Jon Tarrow\nMarta Oyelen, Jon Tarrow / AP\n\n{CleanText.Story}");
        Assert.Equal(["Marta Oyelen, Jon Tarrow"], CleanText.Texts(report, BlockKind.Caption));
    }

    [Fact]
    public void A_gallery_printed_as_text_is_no_story()
    {
        var pictures = string.Join('\n', Enumerable.Range(1, 5).Select(number => $"{number}/5 2011 Nine people died when the quay of a port like this one was shelled."));
        var report = CleanText.Of($"{CleanText.Story}\nHarbours at war\n5 show all Harbours at war\n{pictures}\nThe ferry sank at night.");
        Assert.Equal(7, CleanText.Texts(report, BlockKind.Furniture).Count());
        Assert.Contains("The ferry sank at night.", CleanText.Texts(report, BlockKind.Body));
    }

    [Fact]
    public void Headlines_under_a_label_are_links_until_the_story_goes_on()
    {
        var report = CleanText.Of($"{CleanText.Story}\n\nRelated stories\n\nNine die in ferry fire\n\nMill burns\n\nThe harbour office will speak again on Friday, it said.");
        Assert.Equal(["Related stories", "Nine die in ferry fire", "Mill burns"], CleanText.Texts(report, BlockKind.Furniture));
    }

    [Fact]
    public void A_second_line_without_a_full_stop_is_the_deck()
    {
        var report = CleanText.Of("Shells hit Darvela port\n\nSix dockers hurt and two cranes burned in first attack since spring\n\n" + CleanText.Story);
        Assert.Equal("Shells hit Darvela port", report.Title);
        Assert.Equal(["Six dockers hurt and two cranes burned in first attack since spring"], CleanText.Texts(report, BlockKind.Deck));
    }

    [Fact]
    public void A_headline_glued_to_its_date_and_byline_is_parted()
    {
        var report = CleanText.Of($"Six hurt as shells hit port Updated: 2018-08-14 13:14 By Agencies(The Darvela Times)\n{CleanText.Story}");
        Assert.Equal(["Title: Six hurt as shells hit port", "Dateline: Updated: 2018-08-14 13:14", "Byline: By Agencies(The Darvela Times)"], CleanText.Lines(report).Take(3));
    }

    [Fact]
    public void An_agencys_credit_is_parted_from_its_caption()
    {
        var report = CleanText.Of($"{CleanText.Story}\nReuters The burning cranes could be seen from far away\nThe mill stood.");
        Assert.Contains("The burning cranes could be seen from far away", CleanText.Texts(report, BlockKind.Caption));
    }

    [Fact]
    public void A_story_without_full_stops_is_read_whole()
    {
        var report = CleanText.Of("port shelled six hurt\n\ncranes burn at quay");
        Assert.All(report.Blocks, block => Assert.True(block.IsRead));
    }

    static void AssertKind(string text, string line, BlockKind kind)
    {
        var report = CleanText.Of(text);
        var block = Assert.Single(report.Blocks, block => block.At.Overlaps(new(text.IndexOf(line, StringComparison.Ordinal), text.IndexOf(line, StringComparison.Ordinal) + 5)));
        Assert.Equal(kind, block.Kind);
        Assert.True(report.Blocks.Count(other => other.Kind == BlockKind.Body) >= 3, "The story itself is read.");
    }
}
