using Attest.App.Intake.Rows;
using Attest.Model;

namespace Attest.Tests.Intake.Rows;

public sealed class JsonLinesTests
{
    [Fact]
    public void Each_line_is_a_report_with_what_stands_beside_its_text()
    {
        var inputs = TakenIn.Of("news.jsonl", """
            {"title":"Shells fall","text":"Six dockers were hurt.","url":"https://post.example/a","source":"The Post","date":"2031-03-04"}

            {"body":"Nothing else is known."}
            """);
        Assert.Equal(["news.jsonl:1: Six dockers were hurt.", "news.jsonl:3: Nothing else is known."], TakenIn.Lines(inputs));
        Assert.Equal(new Sidecar("https://post.example/a", "The Post", "2031-03-04", "Shells fall"), inputs[0].Report!.Sidecar);
        Assert.Null(inputs[1].Report!.Sidecar);
    }

    [Fact]
    public void A_map_says_where_the_parts_stand()
    {
        var inputs = TakenIn.Of("a.ndjson", """{"text":"not this","doc":{"words":"Six dockers were hurt."},"dct":"20310304"}""", new() { Fields = FieldMap.Parse("text=doc.words,published=dct") });
        Assert.Equal("Six dockers were hurt.", TakenIn.Text(Assert.Single(inputs)));
        Assert.Equal("2031-03-04", inputs[0].Report!.Sidecar!.Published);
    }

    [Fact]
    public void A_fragment_of_a_page_is_read_as_a_page() =>
        Assert.Equal("a.jsonl:1.html", Assert.Single(TakenIn.Of("a.jsonl", """{"text":"<p>Six dockers were hurt.</p>"}""")).Report!.Name);

    public static TheoryData<string, string> Broken => new()
    {
        { "{\"text\": oops}", "a.jsonl:2! not JSON at byte 36" },
        { "[1, 2]", "a.jsonl:2! the line at byte 27 is no JSON object" },
        { "{\"title\": \"No text\"}", "a.jsonl:2! there is no text in \"text\" or" },
        { "{\"text\": 7}", "a.jsonl:2! there is no text in \"text\" or" },
        { "{\"text\": \"\\ud800\"}", "a.jsonl:2! the line at byte 27 holds text that is not Unicode" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void A_broken_line_is_refused_with_its_place_and_the_rest_goes_on(string line, string expected)
    {
        var lines = TakenIn.Lines(TakenIn.Of("a.jsonl", $"{{\"text\":\"The first one.\"}} \n{line}\n{{\"text\":\"The last one.\"}}"));
        Assert.Equal("a.jsonl:1: The first one.", lines[0]);
        Assert.StartsWith(expected, lines[1], StringComparison.Ordinal);
        Assert.Equal("a.jsonl:3: The last one.", lines[2]);
    }

    [Fact]
    public void A_line_that_is_too_long_is_refused_without_being_kept()
    {
        var text = "{\"text\":\"The first one.\"}\n{\"text\":\"" + new string('x', 300_000) + "\"}\n{\"text\":\"The last one.\"}";
        var lines = TakenIn.Lines(TakenIn.Of("a.jsonl", text, new() { MaxRecordBytes = 100_000 }));
        Assert.Equal(["a.jsonl:1: The first one.", "a.jsonl:2! the line at byte 26 is longer than 100000 bytes", "a.jsonl:3: The last one."], lines);
    }

    [Fact]
    public void Lines_that_end_in_any_way_are_counted_alike()
    {
        var text = string.Concat(Enumerable.Range(1, 4000).Select(number => $"{{\"text\":\"Line {number} of many, each with some words.\"}}{(number % 2 == 0 ? "\r\n" : "\n")}"));
        var inputs = TakenIn.Of("a.jsonl", text);
        Assert.Equal(4000, inputs.Count);
        Assert.Equal("a.jsonl:4000: Line 4000 of many, each with some words.", TakenIn.Lines(inputs)[^1]);
    }
}
