using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Store.Custody;

/// <summary>A register at rest under a passphrase: AES-256-GCM in pieces, the key by PBKDF2 with SHA-256.</summary>
/// <remarks>
/// Header: 8 letters, rounds (int32, little endian), 16 bytes of salt, 7 bytes that begin each nonce. A nonce goes on with the piece's
/// number (uint32, big endian) and 1 on the last piece, so that pieces cannot be cut off, swapped or taken from another file (the STREAM
/// construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). Each piece ends with its tag; the header is bound to every piece.
/// </remarks>
public static class LockedFile
{
    /// <summary>What OWASP's cheat sheet on storing passwords asks for with SHA-256 (2023).</summary>
    public const int Rounds = 600_000;

    const int MostRounds = 2_000_000, SaltLength = 16, PrefixLength = 7, TagLength = 16, PieceLength = 1 << 16;
    const int HeaderLength = 8 + 4 + SaltLength + PrefixLength;

    static ReadOnlySpan<byte> Letters => "ATTLOCK1"u8;

    /// <summary>Name of the locked file beside the open one.</summary>
    public static string NameOf(string register) => register + ".locked";

    public static void Lock(Stream open, Stream locked, string passphrase)
    {
        var header = new byte[HeaderLength];
        Letters.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Rounds);
        RandomNumberGenerator.Fill(header.AsSpan(12));
        locked.Write(header);
        using var cipher = CipherOf(passphrase, header);
        var (piece, sealedPiece) = (new byte[PieceLength], new byte[PieceLength + TagLength]);
        for (uint number = 0; ; number = checked(number + 1))
        {
            var length = open.ReadAtLeast(piece, PieceLength, throwOnEndOfStream: false);
            var isLast = length < PieceLength;
            cipher.Encrypt(Nonce(header, number, isLast), piece.AsSpan(0, length), sealedPiece.AsSpan(0, length), sealedPiece.AsSpan(length, TagLength), header);
            locked.Write(sealedPiece, 0, length + TagLength);
            if (isLast) return;
        }
    }

    /// <exception cref="InvalidDataException">It is no locked register, the passphrase is another, or the file was changed.</exception>
    public static void Unlock(Stream locked, Stream open, string passphrase)
    {
        var header = new byte[HeaderLength];
        if (locked.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.AsSpan(0, 8).SequenceEqual(Letters))
            throw new InvalidDataException("This is no locked register.");
        using var cipher = CipherOf(passphrase, header);
        var (piece, sealedPiece) = (new byte[PieceLength], new byte[PieceLength + TagLength]);
        for (uint number = 0; ; number = checked(number + 1))
        {
            var length = locked.ReadAtLeast(sealedPiece, sealedPiece.Length, throwOnEndOfStream: false) - TagLength;
            if (length < 0) throw new InvalidDataException("The locked register was cut off.");
            var isLast = length < PieceLength;
            Open(cipher, Nonce(header, number, isLast), sealedPiece.AsSpan(0, length + TagLength), piece.AsSpan(0, length), header);
            open.Write(piece, 0, length);
            if (isLast) return;
        }
    }

    static void Open(AesGcm cipher, byte[] nonce, ReadOnlySpan<byte> sealedPiece, Span<byte> piece, byte[] header)
    {
        try
        {
            cipher.Decrypt(nonce, sealedPiece[..piece.Length], sealedPiece[piece.Length..], piece, header);
        }
        catch (AuthenticationTagMismatchException error)
        {
            throw new InvalidDataException("The passphrase is another, or the locked register was changed.", error);
        }
    }

    static AesGcm CipherOf(string passphrase, byte[] header)
    {
        var rounds = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(8));
        // Bounded from above too: a forged header must not keep the machine busy.
        if (rounds is < Rounds or > MostRounds) throw new InvalidDataException("The locked register's header was changed.");
        var key = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(passphrase), header.AsSpan(12, SaltLength).ToArray(), rounds, HashAlgorithmName.SHA256, 32);
        return new(key, TagLength);
    }

    static byte[] Nonce(byte[] header, uint number, bool isLast)
    {
        var nonce = new byte[12];
        header.AsSpan(12 + SaltLength, PrefixLength).CopyTo(nonce);
        BinaryPrimitives.WriteUInt32BigEndian(nonce.AsSpan(PrefixLength), number);
        nonce[11] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }
}
