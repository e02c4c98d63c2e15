using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Attest.Store;

/// <summary>Bytes as the register keeps them.</summary>
static class Packed
{
    /// <summary>No report is longer; a damaged or hostile register must not make us unpack more.</summary>
    public const int MostBytes = 256 * 1024 * 1024;

    // Small enough to stay in the core's own cache between the two passes over it.
    const int PieceBytes = 128 * 1024;

    const int Quality = 4;
    const int WindowBits = 22;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var written, Quality, WindowBits) ? buffer[..written]
            : throw new InvalidOperationException("The bytes did not fit the space that they need at most.");
    }

    /// <summary>SHA-256 of the bytes, which are never all in memory; null when they are not exactly <paramref name="length"/>.</summary>
    public static string? HashOf(ReadOnlySpan<byte> packed, long length)
    {
        if (length is < 0 or > MostBytes) return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var decoder = new BrotliDecoder();
        var piece = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            for (var left = length; ;)
            {
                var state = decoder.Decompress(packed, piece, out var consumed, out var written);
                left -= written;
                if (left < 0 || state is OperationStatus.InvalidData or OperationStatus.NeedMoreData) return null;
                hash.AppendData(piece, 0, written);
                if (state == OperationStatus.Done) return left == 0 && consumed == packed.Length ? Convert.ToHexStringLower(hash.GetHashAndReset()) : null;
                packed = packed[consumed..];
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>The bytes, or null when they are not exactly <paramref name="length"/>.</summary>
    public static byte[]? Unpack(ReadOnlySpan<byte> packed, long length)
    {
        if (length is < 0 or > MostBytes) return null;
        var bytes = new byte[length];
        return BrotliDecoder.TryDecompress(packed, bytes, out var written) && written == length ? bytes : null;
    }
}
