using Attest.App.Wording;

namespace Attest.Tests.App.Wording;

public sealed class WrappedTests
{
    [Theory]
    [InlineData("one two three four", 9, 0, "one two|  three|  four")]
    [InlineData("one two", 40, 2, "  one two")]
    [InlineData("  spaced   out ", 40, 0, "spaced out")]
    [InlineData("unbreakable-and-long x", 5, 0, "unbreakable-and-long|  x")]
    [InlineData("", 10, 0, "")]
    public void Lines_are_no_wider_than_asked_but_for_long_words(string words, int width, int indent, string lines) =>
        Assert.Equal(lines, string.Join('|', Wrapped.Lines(words, width, indent)));
}
