using System.Text;
using Attest.App.Intake.Warc;
using Attest.Bench.Warcs;

namespace Attest.Tests.Intake.Warc;

public sealed class GzipMemberTests
{
    static readonly byte[] Words = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(number => $"{number} dockers ")));

    [Fact]
    public void A_member_is_unpacked_and_tells_where_the_next_starts()
    {
        var packed = WarcMaker.Packed(Words);
        using var file = new MemoryStream([.. packed, .. packed]);
        using var member = GzipMember.Open(file, 0)!;
        Assert.Equal(Words, Read(member));
        Assert.Equal(packed.Length, member.Next);
        using var second = GzipMember.Open(file, packed.Length)!;
        Assert.Equal(Words, Read(second));
        Assert.Equal(file.Length, second.Next);
    }

    [Fact]
    public void Names_and_other_fields_before_the_packed_bytes_are_passed_over()
    {
        var packed = WarcMaker.Packed("Six dockers were hurt."u8.ToArray());
        byte[] named = [.. packed[..3], 4 + 8 + 16, .. packed[4..10], 3, 0, 1, 2, 3, .. "name\0"u8, .. "comment\0"u8, .. packed[10..]];
        using var member = GzipMember.Open(new MemoryStream(named), 0)!;
        Assert.Equal("Six dockers were hurt.", Encoding.UTF8.GetString(Read(member)));
    }

    [Fact]
    public void Any_changed_or_missing_byte_is_noticed()
    {
        var packed = WarcMaker.Packed(Words);
        for (var at = 10; at < packed.Length; at += 97)
        {
            var broken = packed.ToArray();
            broken[at] ^= 4;
            Assert.Throws<InvalidDataException>(() => Read(GzipMember.Open(new MemoryStream(broken), 0)!));
            Assert.Throws<InvalidDataException>(() => Read(GzipMember.Open(new MemoryStream(packed[..at]), 0)!));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("WARC/1.0 and so on")]
    public void What_does_not_begin_as_members_do_is_none(string bytes) => Assert.Null(GzipMember.Open(new MemoryStream(Encoding.ASCII.GetBytes(bytes)), 0));

    [Fact]
    public void The_checksum_is_that_of_everyone_else() => Assert.Equal(0xCBF43926, Crc32.Append(0, "123456789"u8));

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base_32_is_that_of_everyone_else(string text, string expected) => Assert.Equal(expected, BlockDigest.InBase32(Encoding.ASCII.GetBytes(text)));

    static byte[] Read(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
