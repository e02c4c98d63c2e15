namespace Attest.App.Intake.Archives;

/// <summary>Takes bytes out of streams whose length is not to be believed.</summary>
static class Unpacking
{
    /// <summary>Below this size nothing is called a bomb, whatever it was packed to.</summary>
    public const long Harmless = 16L << 20;

    const int InMemory = 4 << 20;

    /// <summary>All bytes, or null when there are more than <paramref name="most"/>.</summary>
    public static byte[]? ToBytes(Stream stream, long most)
    {
        using var bytes = new MemoryStream();
        return Copy(stream, bytes, most) ? bytes.ToArray() : null;
    }

    /// <summary>As a stream that can be read again from its start: in memory when small, else in a file that goes when it is closed.</summary>
    /// <param name="packed">Bytes it was packed to.</param>
    /// <exception cref="InvalidDataException">It unpacks to more than the bounds allow.</exception>
    public static Stream ToSeekable(Stream stream, long packed, IntakeOptions options)
    {
        var most = Math.Min(options.MaxUnpacked, Math.Max(Harmless, packed * options.MaxRatio));
        Stream memory = new MemoryStream();
        if (Copy(stream, memory, Math.Min(InMemory, most))) return FromStart(memory);
        if (most <= InMemory) throw TooLarge(most);

        // The one byte too many was read already and is in the copy.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            FromStart(memory).CopyTo(file);
            return Copy(stream, file, most - memory.Length) ? FromStart(file) : throw TooLarge(most);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Copies until the end; false when more than <paramref name="most"/> bytes came, of which one too many may have been copied.</summary>
    static bool Copy(Stream from, Stream to, long most)
    {
        var buffer = new byte[64 * 1024];
        for (var left = most + 1; ;)
        {
            var read = from.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            if (read == 0) return true;
            to.Write(buffer, 0, read);
            if ((left -= read) == 0) return false;
        }
    }

    static Stream FromStart(Stream stream)
    {
        stream.Position = 0;
        return stream;
    }

    static InvalidDataException TooLarge(long most) => new(FormattableString.Invariant($"it unpacks to more than {most} bytes"));
}
