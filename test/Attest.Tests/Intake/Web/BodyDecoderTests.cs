using System.IO.Compression;
using System.Text;
using Attest.App.Intake.Mail;
using Attest.App.Intake.Web;

namespace Attest.Tests.Intake.Web;

public sealed class BodyDecoderTests
{
    const string Words = "<html><p>Six dockers were hurt.</p></html>";

    public static TheoryData<string> Codings => ["gzip", "deflate", "raw", "br", "gzip, br", "identity", ""];

    [Theory, MemberData(nameof(Codings))]
    public void What_was_packed_is_unpacked(string coding)
    {
        var body = coding.Split(", ").Aggregate(Encoding.UTF8.GetBytes(Words), Pack);
        Assert.Equal(Words, Decode(body, $"Content-Encoding: {coding.Replace("raw", "deflate", StringComparison.Ordinal)}", out var fault));
        Assert.Null(fault);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public void What_was_unpacked_already_is_left_as_it_is(string coding) =>
        Assert.Equal(Words, Decode(Encoding.UTF8.GetBytes(Words), $"Content-Encoding: {coding}", out _));

    public static TheoryData<string, string?, string> Chunked => new()
    {
        { "6\r\nSix do\r\n5;x=y\r\nckers\r\n0\r\n\r\n", null, "Six dockers" },
        { "Six dockers", null, "Six dockers" },
        { "6\r\nSix do\r\n5\r\nck", "its chunks end too early", "Six dock" },
        { "6\r\nSix do\r\n", "its chunks end too early", "Six do" },
        { "6\r\nSix doXX5\r\nckers", "its chunks are broken", "Six do" },
        { "6\r\nSix do\r\nzz\r\nckers", "its chunks are broken", "Six do" },
    };

    [Theory, MemberData(nameof(Chunked))]
    public void Chunks_are_joined_as_far_as_they_go(string body, string? fault, string expected)
    {
        Assert.Equal(expected, Decode(Encoding.UTF8.GetBytes(body), "Transfer-Encoding: chunked", out var told));
        Assert.Equal(fault, told);
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        var bomb = Pack(new byte[40 << 20], "gzip");
        Assert.Empty(Decode(bomb, "Content-Encoding: gzip", out var fault));
        Assert.StartsWith("it unpacks to more than", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zstd", "it is packed by \"zstd\", which is not read")]
    [InlineData("gzip, gzip, gzip, gzip", "it was packed 4 times over")]
    public void A_coding_that_is_not_read_is_told(string coding, string reason)
    {
        Assert.Empty(Decode([1, 2, 3], $"Content-Encoding: {coding}", out var fault));
        Assert.Equal(reason, fault);
    }

    [Fact]
    public void A_broken_body_is_told()
    {
        var packed = Pack(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3000))), "gzip");
        packed[^30] ^= 0x55;
        Decode(packed, "Content-Encoding: gzip", out var fault);
        Assert.Equal("its packed body is broken", fault);
    }

    static string Decode(byte[] body, string header, out string? fault) =>
        Encoding.UTF8.GetString(BodyDecoder.Decode(body, MessageHeaders.Read(Encoding.ASCII.GetBytes(header), out _), 16 << 20, out fault).Span);

    static byte[] Pack(byte[] body, string coding)
    {
        using var packed = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "raw" => new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BufferedStream(packed),
        })
        {
            stream.Write(body);
            stream.Flush();
            if (coding is "identity" or "") return packed.ToArray();
        }

        return packed.ToArray();
    }
}
