using System.IO.Compression;

namespace Attest.Store;

/// <summary>Bytes as the register keeps them.</summary>
static class Packed
{
    /// <summary>No report is longer; a damaged or hostile register must not make us unpack more.</summary>
    public const int MostBytes = 256 * 1024 * 1024;

    const int Quality = 4;
    const int WindowBits = 22;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var written, Quality, WindowBits) ? buffer[..written]
            : throw new InvalidOperationException("The bytes did not fit the space that they need at most.");
    }

    /// <summary>The bytes, or null when they are not exactly <paramref name="length"/>.</summary>
    public static byte[]? Unpack(ReadOnlySpan<byte> packed, long length)
    {
        if (length is < 0 or > MostBytes) return null;
        var bytes = new byte[length];
        return BrotliDecoder.TryDecompress(packed, bytes, out var written) && written == length ? bytes : null;
    }
}
