namespace Attest.App.Intake;

/// <summary>Reads a file whole, within a bound, or opens it.</summary>
static class FileBytes
{
    /// <summary>The bytes, or why they cannot be had.</summary>
    public static (byte[]? Bytes, string? Refusal) Read(string path, long maxBytes) => OrWhyNot(() =>
    {
        // Pipes and devices have no length either, and are never opened: to read them could wait for ever.
        var length = new FileInfo(path).Length;
        if (length == 0) return (null, "the file is empty");
        if (length > maxBytes) return (null, TooLarge(maxBytes));
        return Read(path, (int)Math.Min(length, Array.MaxLength - 1), maxBytes);
    });

    /// <summary>The file to be read from its start, or why it cannot be.</summary>
    public static (FileStream? Content, string? Refusal) Open(string path) => OrWhyNot<FileStream>(() =>
        new FileInfo(path).Length == 0 ? (null, "the file is empty") : (Opened(path, 1 << 16), null));

    static (byte[]?, string?) Read(string path, int length, long maxBytes)
    {
        using var file = Opened(path, bufferSize: 0);
        var bytes = new byte[length];
        var read = file.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        if (read < length) return (null, "the file became shorter while it was read");
        return file.ReadByte() < 0 ? (bytes, null) : (null, length >= maxBytes ? TooLarge(maxBytes) : "the file grew while it was read");
    }

    static FileStream Opened(string path, int bufferSize) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize);

    static (T?, string?) OrWhyNot<T>(Func<(T?, string?)> open)
        where T : class
    {
        try
        {
            return open();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, "the file is gone");
        }
        catch (UnauthorizedAccessException)
        {
            return (null, "the file may not be read");
        }
        catch (IOException)
        {
            return (null, "the file cannot be read");
        }
    }

    static string TooLarge(long maxBytes) => $"the file is larger than {maxBytes} bytes";
}
