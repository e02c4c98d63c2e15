using Attest.App.Export.Tables;

namespace Attest.Tests.App.Export.Tables;

public sealed class CellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+x", "'+x")]
    [InlineData("-x", "'-x")]
    [InlineData("@x", "'@x")]
    [InlineData("\t=x", "'=x")]
    [InlineData("a=b", "a=b")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("\u001b[31mred", "\uFFFD[31mred")]
    [InlineData(null, "")]
    public void Words_are_neither_formula_nor_escape(string? words, string cell) => Assert.Equal(cell, Cell.Words(words).Text);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@x")]
    [InlineData("plain")]
    [InlineData("'quoted'")]
    [InlineData("'")]
    public void A_guard_is_taken_off_again(string words) => Assert.Equal(words, Cell.Unguarded(Cell.Words(words).Text));

    [Fact]
    public void Numbers_are_written_alike_everywhere()
    {
        Assert.Equal("-12.5", Cell.Number(-12.5).Text);
        Assert.Equal("", Cell.Number(double.NaN).Text);
        Assert.Equal("-3", Cell.Integer(-3).Text);
        Assert.Equal("true", Cell.Truth(true).Text);
        Assert.Equal("2031-05-03", Cell.Day(new DateOnly(2031, 5, 3)).Text);
    }
}
