using Attest.Store;

namespace Attest.Tests.Store;

public sealed class StoredTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\0b", "a\ufffdb")]
    [InlineData("half \ud800", "half \ufffd")]
    [InlineData("\udc00 half", "\ufffd half")]
    [InlineData("whole 😀", "whole 😀")]
    public void What_is_no_letter_is_kept_as_unknown(string text, string kept) => Assert.Equal(kept, StoredText.Of(text));
}
