using System.Text;
using Attest.Clean;
using Attest.Languages;

namespace Attest.Tests.Clean;

public sealed class AccessGateTests
{
    static readonly Cleaner Cleaner = new();

    public static TheoryData<string, string> Rows
    {
        get
        {
            var table = WordTable.Load("En", "gates");
            var rows = new TheoryData<string, string>();
            foreach (var row in table.Rows) rows.Add(table[row, "word"], table[row, "example"]);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_page_that_says_little_else_is_no_report(string words, string example) =>
        Assert.True(AccessGate.Of(Page($"<p>{example}</p>")) is not null, words);

    [Fact]
    public void A_whole_report_with_such_words_at_its_foot_is_one()
    {
        var story = string.Concat(Enumerable.Range(1, 12).Select(part => $"<p>In part {part} of the port the crews of the boats told the harbour office that six dockers had been hurt when shells fell near the quay, and that nobody had come to help them before the evening.</p>"));
        Assert.Null(AccessGate.Of(Page($"<article><h1>Shells fall on the port</h1>{story}</article><p>Subscribe to continue reading. We use cookies on this site.</p>")));
    }

    [Theory]
    [InlineData("<p>Shells fell on the port of Darvela on Tuesday, and six dockers were hurt.</p><p>Subscribe to read the rest.</p>", "a paywall")]
    [InlineData("<p>Six dockers were hurt in the port of Darvela on Tuesday, the harbour office said.</p>", null)]
    public void A_short_page_is_refused_only_for_what_it_says(string body, string? reason) =>
        Assert.Equal(reason is null, AccessGate.Of(Page(body)) is null);

    static Attest.Model.CleanReport Page(string body) => Cleaner.Clean(new("page.html", [.. Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>")], null));
}
