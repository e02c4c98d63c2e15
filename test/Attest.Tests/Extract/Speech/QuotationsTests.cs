using Attest.Extract.Speech;
using Attest.Model;

namespace Attest.Tests.Extract.Speech;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("He said “no” twice.", "“no”")]
    [InlineData("\"One,\" he said. \"Two.\"", "\"One,\"; \"Two.\"")]
    [InlineData("An open “quote runs on", "“quote runs on")]
    [InlineData("No marks at all", "")]
    [InlineData("A stray ” closes nothing", "")]
    public void Run_from_mark_to_mark_or_to_the_end_of_the_paragraph(string text, string expected)
    {
        var report = TestSentence.Report("x/x/X/0/root").Source with { Text = text, Blocks = [new(BlockKind.Body, new(0, text.Length))] };
        Assert.Equal(expected, string.Join("; ", Quotations.Of(report).All.Select(span => span.Of(text))));
    }

    [Fact]
    public void Are_found_by_any_place_in_them()
    {
        const string Text = "a “b” c “d” e";
        var report = TestSentence.Report("x/x/X/0/root").Source with { Text = Text, Blocks = [new(BlockKind.Body, new(0, Text.Length))] };
        var quotations = Quotations.Of(report);
        Assert.Equal(["", "", "“b”", "“b”", "“b”", "", "", "", "“d”", "“d”", "“d”", "", ""],
            Enumerable.Range(0, Text.Length).Select(i => quotations.At(i)?.Of(Text) ?? ""));
    }
}
