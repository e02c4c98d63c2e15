using System.Buffers.Binary;
using System.IO.Compression;

namespace Attest.App.Intake.Warc;

/// <summary>One member of a gzip file, unpacked as it is read; at its end its checksum is checked and where it ended is known.</summary>
/// <remarks>The framework's own stream runs members together and does not tell where a member ends, which going on after a broken one takes.</remarks>
sealed class GzipMember : ForwardStream
{
    const int TrailerLength = 8, LeastHeader = 10;

    readonly Stream file;
    readonly Feed feed;
    readonly DeflateStream plain;
    uint crc;
    uint length;

    GzipMember(Stream file, long deflated)
    {
        (this.file, feed) = (file, new Feed(file, deflated));
        plain = new(feed, CompressionMode.Decompress);
    }

    /// <summary>Where the next member starts; null until this one was read to a sound end.</summary>
    public long? Next { get; private set; }

    /// <summary>Bytes it unpacked to so far.</summary>
    public long Unpacked { get; private set; }

    /// <summary>The member that starts at <paramref name="at"/>, or null when none does.</summary>
    public static GzipMember? Open(Stream file, long at)
    {
        file.Position = at;
        var head = new byte[LeastHeader];
        if (file.ReadAtLeast(head, LeastHeader, throwOnEndOfStream: false) < LeastHeader || !IsStart(head)) return null;
        var hasExtra = (head[3] & 4) != 0;
        if (hasExtra && !SkipExtra(file)) return null;
        for (var names = ((head[3] >> 3) & 1) + ((head[3] >> 4) & 1); names > 0; names--)
            if (!SkipName(file)) return null;
        if ((head[3] & 2) != 0) file.Position += 2;
        return new(file, file.Position);
    }

    /// <summary>True for the bytes that a member begins with.</summary>
    public static bool IsStart(ReadOnlySpan<byte> head) => head.Length >= 4 && head[0] == 0x1F && head[1] == 0x8B && head[2] == 8 && (head[3] & 0xE0) == 0;

    /// <exception cref="InvalidDataException">The packed bytes are broken, end too early, or are not what their checksum says.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = plain.Read(buffer);
        if (read > 0)
        {
            crc = Crc32.Append(crc, buffer[..read]);
            length += (uint)read;
            Unpacked += read;
        }
        else if (!buffer.IsEmpty && Next is null) CheckEnd();
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) plain.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The checksum and length stand somewhere in the last bytes that were fed, right after the packed ones.</summary>
    void CheckEnd()
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], length);
        var from = Math.Max(feed.Start, feed.End - feed.LastFed - TrailerLength);
        file.Position = from;
        var tail = new byte[feed.End + TrailerLength - from];
        var read = file.ReadAtLeast(tail, tail.Length, throwOnEndOfStream: false);
        var at = tail.AsSpan(0, read).IndexOf(trailer);
        if (at < 0) throw new InvalidDataException(feed.IsOver ? "its packed bytes end too early" : "its unpacked bytes do not have the checksum that stands after them");
        Next = from + at + TrailerLength;
    }

    static bool SkipExtra(Stream file)
    {
        var length = new byte[2];
        if (file.ReadAtLeast(length, 2, throwOnEndOfStream: false) < 2) return false;
        file.Position += BinaryPrimitives.ReadUInt16LittleEndian(length);
        return true;
    }

    static bool SkipName(Stream file)
    {
        for (var count = 0; count < 4096; count++)
            if (file.ReadByte() is var one && one <= 0) return one == 0;
        return false;
    }

    /// <summary>The packed bytes, from a place of its own in the file.</summary>
    sealed class Feed(Stream file, long start) : ForwardStream
    {
        public long Start { get; } = start;

        public long End { get; private set; } = start;

        public int LastFed { get; private set; }

        public bool IsOver { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            file.Position = End;
            var read = file.Read(buffer);
            IsOver = read == 0 && !buffer.IsEmpty;
            if (read > 0) LastFed = read;
            End += read;
            return read;
        }
    }
}
