using Attest.Store;

namespace Attest.Tests.Store;

public sealed class PackedTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void Bytes_come_back(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(number => (byte)(number * number % 251)).ToArray();

        Assert.Equal(bytes, Packed.Unpack(Packed.Pack(bytes), length));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(101)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void Another_length_than_was_packed_is_damage(long length) => Assert.Null(Packed.Unpack(Packed.Pack(new byte[100]), length));

    [Fact]
    public void Bytes_that_were_never_packed_are_damage() => Assert.Null(Packed.Unpack([1, 2, 3, 4], 4));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(128 * 1024)]
    [InlineData(1_000_003)]
    public void The_hash_is_that_of_the_bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes.AsSpan(0, length / 2));
        var packed = Packed.Pack(bytes);

        Assert.Equal(Hashes.Of(bytes), Packed.HashOf(packed, length));
        Assert.Null(Packed.HashOf(packed, length + 1));
        Assert.Null(Packed.HashOf(packed, length - 1));
        Assert.Null(Packed.HashOf(packed.AsSpan(0, packed.Length - 1), length));
        Assert.Null(Packed.HashOf([.. packed, 0], length));
    }

    [Fact]
    public void What_was_never_packed_has_no_hash()
    {
        Assert.Null(Packed.HashOf([1, 2, 3, 4], 4));
        Assert.Null(Packed.HashOf([], 0));
        Assert.Null(Packed.HashOf(Packed.Pack(new byte[5]), long.MaxValue));
    }
}
