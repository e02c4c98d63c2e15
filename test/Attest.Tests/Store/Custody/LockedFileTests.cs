using Attest.Store.Custody;

namespace Attest.Tests.Store.Custody;

public sealed class LockedFileTests
{
    const string Passphrase = "nine slow herons over Orlo";
    const int Piece = 1 << 16, Header = 35, Tag = 16;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Piece - 1)]
    [InlineData(Piece)]
    [InlineData(Piece + 1)]
    [InlineData((3 * Piece) + 77)]
    public void What_was_locked_opens_again(int length)
    {
        var bytes = Bytes(length);
        Assert.Equal(bytes, Unlock(Lock(bytes), Passphrase));
    }

    [Fact]
    public void Another_passphrase_opens_nothing() =>
        Assert.Throws<InvalidDataException>(() => Unlock(Lock(Bytes(100)), Passphrase + "!"));

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(20)]
    [InlineData(Header + 5)]
    [InlineData(Header + Piece + 3)]
    public void A_changed_byte_is_noticed(int at)
    {
        var locked = Lock(Bytes(Piece + 100));
        locked[at] ^= 0x10;
        Assert.Throws<InvalidDataException>(() => Unlock(locked, Passphrase));
    }

    [Fact]
    public void A_last_piece_that_was_cut_off_is_noticed()
    {
        var locked = Lock(Bytes((2 * Piece) + 100));
        foreach (var length in new[] { 10, Header, Header + 4, Header + Piece + Tag, Header + (2 * (Piece + Tag)), locked.Length - 1 })
            Assert.Throws<InvalidDataException>(() => Unlock(locked[..length], Passphrase));
    }

    [Fact]
    public void Pieces_that_changed_places_are_noticed()
    {
        var locked = Lock(Bytes((2 * Piece) + 5));
        var (first, second) = (Header, Header + Piece + Tag);
        byte[] swapped = [.. locked[..first], .. locked[second..(second + Piece + Tag)], .. locked[first..second], .. locked[(second + Piece + Tag)..]];
        Assert.Throws<InvalidDataException>(() => Unlock(swapped, Passphrase));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(LockedFile.Rounds - 1)]
    [InlineData(9_961_601)]
    [InlineData(int.MaxValue)]
    public void A_header_that_asks_for_other_work_is_refused_before_any_is_done(int rounds)
    {
        var locked = Lock(Bytes(100));
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(locked.AsSpan(8), rounds);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Contains("header", Assert.Throws<InvalidDataException>(() => Unlock(locked, Passphrase)).Message, StringComparison.Ordinal);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 50);
    }

    [Fact]
    public void The_same_register_is_locked_differently_each_time() => Assert.NotEqual(Lock(Bytes(100)), Lock(Bytes(100)));

    static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(at => (byte)((at * 31) >> 3))];

    static byte[] Lock(byte[] bytes)
    {
        using var locked = new MemoryStream();
        LockedFile.Lock(new MemoryStream(bytes), locked, Passphrase);
        return locked.ToArray();
    }

    static byte[] Unlock(byte[] locked, string passphrase)
    {
        using var open = new MemoryStream();
        LockedFile.Unlock(new MemoryStream(locked), open, passphrase);
        return open.ToArray();
    }
}
