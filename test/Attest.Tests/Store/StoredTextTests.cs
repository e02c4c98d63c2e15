using Attest.Store;

namespace Attest.Tests.Store;

public sealed class StoredTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\0b", "a\ufffdb")]
    [InlineData("whole 😀", "whole 😀")]
    public void What_is_no_letter_is_kept_as_unknown(string text, string kept) => Assert.Equal(kept, StoredText.Of(text));

    // Not rows of the table above: a runner of tests cannot pass them on as they are.
    [Fact]
    public void Halves_of_letters_are_kept_as_unknown()
    {
        Assert.Equal("half \ufffd", StoredText.Of("half \ud800"));
        Assert.Equal("\ufffd half", StoredText.Of("\udc00 half"));
        Assert.Equal("\ufffd\ufffd", StoredText.Of("\udc00\ud800"));
    }
}
