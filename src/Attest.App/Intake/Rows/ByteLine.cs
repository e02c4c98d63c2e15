namespace Attest.App.Intake.Rows;

/// <summary>A line of a file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="At">Where it starts, in bytes.</param>
/// <param name="Bytes">Without its end, valid until the next line is asked for; null when it is longer than is read.</param>
readonly record struct ByteLine(long Number, long At, ReadOnlyMemory<byte>? Bytes)
{
    const byte End = (byte)'\n';

    /// <summary>Lines of the stream; memory grows to <paramref name="most"/> bytes and no further.</summary>
    public static IEnumerable<ByteLine> Of(Stream stream, int most)
    {
        var buffer = new byte[1 << 16];
        var (start, end, at, number) = (0, 0, 0L, 1L);
        for (var isOver = false; ;)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf(End);
            if (length >= 0 || isOver && end > start)
            {
                if (length < 0) length = end - start;
                yield return new(number++, at, buffer.AsMemory(start, length));
                (start, at) = (Math.Min(end, start + length + 1), at + length + 1);
                continue;
            }

            if (isOver) yield break;
            if (end - start > most)
            {
                yield return new(number++, at, null);
                (at, start, end, isOver) = SkipLine(stream, buffer, at + (end - start));
                continue;
            }

            buffer = WithRoom(buffer, ref start, ref end);
            var read = stream.Read(buffer, end, buffer.Length - end);
            isOver = read == 0;
            end += read;
        }
    }

    /// <summary>Reads on past the line's end.</summary>
    static (long At, int Start, int End, bool IsOver) SkipLine(Stream stream, byte[] buffer, long at)
    {
        while (stream.Read(buffer) is > 0 and var read)
        {
            if (buffer.AsSpan(0, read).IndexOf(End) is >= 0 and var line) return (at + line + 1, line + 1, read, false);
            at += read;
        }

        return (at, 0, 0, true);
    }

    static byte[] WithRoom(byte[] buffer, ref int start, ref int end)
    {
        var room = end - start < buffer.Length / 2 ? buffer : new byte[buffer.Length * 2];
        buffer.AsSpan(start, end - start).CopyTo(room);
        (start, end) = (0, end - start);
        return room;
    }
}
