namespace Attest.App.Intake.Warc;

/// <summary>Reads a stream forward, with a look ahead and with bytes put back; memory is bounded by what the caller asks for.</summary>
sealed class ByteReader(Stream stream)
{
    byte[] buffer = new byte[1 << 16];
    int start, end;

    /// <summary>How many bytes were taken.</summary>
    public long Position { get; private set; }

    /// <summary>Looks at the next bytes, at most <paramref name="count"/>; fewer only at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (end - start < count && Fill()) continue;
        return buffer.AsSpan(start, Math.Min(count, end - start));
    }

    public void Skip(int count)
    {
        start += count;
        Position += count;
    }

    /// <summary>The next bytes; fewer only at the end.</summary>
    public byte[] Take(int count)
    {
        // Only as much is set aside as really comes: what a header says of a length may be a lie.
        using var bytes = new MemoryStream();
        while (bytes.Length < count)
        {
            var next = Peek((int)Math.Min(1 << 16, count - bytes.Length));
            if (next.IsEmpty) break;
            bytes.Write(next);
            Skip(next.Length);
        }

        return bytes.ToArray();
    }

    /// <summary>Passes over so many bytes.</summary>
    /// <returns>False when the end came first.</returns>
    public bool TrySkip(long count)
    {
        for (var left = count; left > 0;)
        {
            var next = Peek((int)Math.Min(1 << 16, left));
            if (next.IsEmpty) return false;
            left -= next.Length;
            Skip(next.Length);
        }

        return true;
    }

    /// <summary>Goes back to where <see cref="Position"/> was; false when the stream cannot.</summary>
    public bool TryGoBack(long position)
    {
        if (!stream.CanSeek) return false;
        stream.Position = position;
        (start, end, Position) = (0, 0, position);
        return true;
    }

    /// <summary>Gives bytes back that were taken last.</summary>
    public void Return(ReadOnlySpan<byte> bytes)
    {
        var whole = new byte[Math.Max(1 << 16, bytes.Length + (end - start))];
        bytes.CopyTo(whole);
        buffer.AsSpan(start, end - start).CopyTo(whole.AsSpan(bytes.Length));
        (buffer, start, end) = (whole, 0, bytes.Length + (end - start));
        Position -= bytes.Length;
    }

    /// <summary>Passes over bytes up to the mark.</summary>
    /// <returns>False when it does not come.</returns>
    public bool SkipTo(ReadOnlySpan<byte> mark)
    {
        while (true)
        {
            var next = Peek(1 << 15);
            if (next.IndexOf(mark) is >= 0 and var found)
            {
                Skip(found);
                return true;
            }

            if (next.Length < mark.Length)
            {
                Skip(next.Length);
                return false;
            }

            // The mark may begin at the end of what was looked at.
            Skip(next.Length - mark.Length + 1);
        }
    }

    bool Fill()
    {
        if (end == buffer.Length)
        {
            var room = start > buffer.Length / 2 ? buffer : new byte[buffer.Length * 2];
            buffer.AsSpan(start, end - start).CopyTo(room);
            (buffer, start, end) = (room, 0, end - start);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
