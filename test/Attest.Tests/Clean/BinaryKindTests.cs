using System.Text;
using Attest.Clean;

namespace Attest.Tests.Clean;

public sealed class BinaryKindTests
{
    /// <summary>First bytes as hex, and the kind.</summary>
    [Theory]
    [InlineData("255044462D312E34", "PDF")]
    [InlineData("504B030414000600", "zip archive or office document")]
    [InlineData("1F8B0800", "gzip")]
    [InlineData("D0CF11E0A1B11AE1", "old office document")]
    [InlineData("89504E470D0A1A0A", "PNG picture")]
    [InlineData("FFD8FFE000104A46", "JPEG picture")]
    [InlineData("474946383961", "GIF picture")]
    [InlineData("7F454C46", "program")]
    [InlineData("7B5C7274663120", "RTF document")]
    [InlineData("53514C69746520666F726D617420330000", "database")]
    public void A_kind_is_told_by_its_first_bytes(string hex, string kind) => Assert.Equal(kind, BinaryKind.Of(Convert.FromHexString(hex)));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void Text_is_text_in_every_encoding(string encoding) =>
        Assert.Null(BinaryKind.Of(Encoding.GetEncoding(encoding).GetPreamble().Concat(Encoding.GetEncoding(encoding).GetBytes(CleanText.Story)).ToArray()));

    [Fact]
    public void No_bytes_are_no_binary() => Assert.Null(BinaryKind.Of([]));

    [Fact]
    public void Null_bytes_are_no_text() => Assert.Equal("data with null bytes", BinaryKind.Of([.. "Six dockers were hurt."u8, 0, .. "by shells"u8]));

    [Fact]
    public void A_few_control_letters_are_text_and_many_are_not()
    {
        Assert.Null(BinaryKind.Of([.. "Six dockers were hurt by shells on Monday."u8, 1, 2]));
        Assert.NotNull(BinaryKind.Of([.. "Six"u8, 1, 2, 3, 4]));
    }

    [Fact]
    public void Colours_of_a_terminal_are_text() => Assert.Null(BinaryKind.Of("\u001b[31mSix\u001b[0m \u001b[31mdockers\u001b[0m"u8));

    [Fact]
    public void A_short_part_of_a_mark_is_no_kind() => Assert.Null(BinaryKind.Of("%PD"u8));
}
