using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Attest.App.Workers;

/// <summary>A folder that senders and workers share, for reports too large to go through the broker.</summary>
/// <remarks>A file is named by its content and never changed. Files may be deleted when the queues are empty.</remarks>
/// <param name="from">Least size of what is laid down here, in bytes.</param>
sealed class Spool(string folder, int from = Spool.Usual)
{
    public const int Usual = 1 << 20;

    public bool Takes(int length) => length >= from;

    /// <exception cref="IOException">It cannot be written.</exception>
    public void Keep(string sha256, ReadOnlySpan<byte> bytes)
    {
        var file = FileOf(sha256);
        if (File.Exists(file)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var part = $"{file}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}.part";
        using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(part, file, overwrite: true);
    }

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">The name is none of a spool.</exception>
    public ImmutableArray<byte> Read(string sha256) => [.. File.ReadAllBytes(FileOf(sha256))];

    // The name comes with the message: nothing but a hash may become a path.
    string FileOf(string sha256) => sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(folder, sha256[..2], sha256) : throw new InvalidDataException("its bytes lie under a name that is none of a spool");
}
