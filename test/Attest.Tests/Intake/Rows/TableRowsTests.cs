using Attest.App.Intake.Rows;

namespace Attest.Tests.Intake.Rows;

public sealed class TableRowsTests
{
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void Each_row_is_a_report_whatever_parts_the_columns(string mark)
    {
        var table = "Title|Text|URL|Date\nShells fall|\"Six dockers were hurt, \"\"all of one crew\"\".\nTwo are missing.\"|https://post.example/a|2031-03-04\nQuiet|Nothing was heard.||\n".Replace("|", mark, StringComparison.Ordinal);
        var inputs = TakenIn.Of("a.csv", table);
        Assert.Equal(["a.csv:2: Six dockers were hurt, \"all of one crew\".\nTwo are missing.", "a.csv:4: Nothing was heard."], TakenIn.Lines(inputs));
        Assert.Equal(("https://post.example/a", "2031-03-04", "Shells fall"), (inputs[0].Report!.Sidecar!.Url, inputs[0].Report!.Sidecar!.Published, inputs[0].Report!.Sidecar!.Title));
    }

    [Fact]
    public void A_row_without_text_is_refused_by_its_line() =>
        Assert.StartsWith("a.csv:3! there is no text in \"words\"", TakenIn.Lines(TakenIn.Of("a.csv", "words,n\nSix dockers were hurt.,1\n,2\n", new() { Fields = FieldMap.Parse("text=words") }))[1], StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_their_place()
    {
        byte[] table = [.. "text\nSix dockers "u8, 0xE9, 0xFF, .. " were hurt.\nAll is well.\n"u8];
        var lines = TakenIn.Lines(TakenIn.Of("a.csv", table));
        Assert.Equal(["a.csv:2! the row at byte 5 holds bytes that are not UTF-8", "a.csv:3: All is well."], lines);
    }

    [Fact]
    public void A_quotation_that_never_ends_ends_the_table_and_not_the_program()
    {
        var lines = TakenIn.Lines(TakenIn.Of("a.csv", "text\nAll is well.\n\"" + new string('x', 1_000_000), new() { MaxRecordBytes = 100_000 }));
        Assert.Equal("a.csv:2: All is well.", lines[0]);
        Assert.StartsWith("a.csv! broken near byte", lines[^1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
    }
}
