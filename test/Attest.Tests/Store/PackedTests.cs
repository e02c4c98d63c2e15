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
}
