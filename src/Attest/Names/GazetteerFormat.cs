using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Names;

/// <summary>Sizes and codes of the compiled gazetteer; all numbers little-endian.</summary>
/// <remarks>
/// A file is the magic, the length of what follows once inflated (4 bytes), and that as a zlib stream. Inflated: magic, rows, name entries, bytes of text (4 bytes each). Then rows of <see cref="RowSize"/> bytes in order of id,
/// name entries of <see cref="EntrySize"/> bytes in order of hash, and the text. A row is id (4), text offset (4), parent
/// row (3), latitude and longitude in 0.0001 degree from -90 and -180 (3 each), population (4), kind (1), source (1) and
/// country (2). A text is a length (2) and UTF-8: key, name and other names, apart by tabs; the key is empty where it
/// follows from the id. A name entry is the first 5 bytes of the hash of a name's key, and a row (3).
/// </remarks>
static class GazetteerFormat
{
    /// <summary>Most bytes a file may inflate to; the built-in one takes 11 MB, a dump of every named place some 600.</summary>
    const int MaxLength = 1 << 30;

    public const uint Magic = 0x315A4741; // "AGZ1"
    public const int HeadSize = 16;
    public const int RowSize = 25;
    public const int EntrySize = 8;
    public const int MaxRows = 0xFFFFFF - 1;
    public const int None = 0xFFFFFF;
    public const double Step = 0.0001;

    /// <summary>Ids from here on are hashes of a key in the text; below they are GeoNames ids.</summary>
    public const uint FirstHashedId = 0x80000000;

    /// <summary>Where rows come from, by code; the words stand in GazetteerRow.Source.</summary>
    public static readonly string[] Sources = ["GeoNames", "Natural Earth", "Attest table", "Import", "World Factbook", "Census"];

    /// <summary>Deflate packs nothing tighter: 258 bytes take two bits at least.</summary>
    const int MostRatio = 1032;

    public static byte[] Deflate(byte[] image)
    {
        using var file = new MemoryStream();
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(head, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], image.Length);
        file.Write(head);
        using (var packed = new ZLibStream(file, CompressionLevel.SmallestSize)) packed.Write(image);
        return file.ToArray();
    }

    /// <exception cref="InvalidDataException">The file is not a compiled gazetteer, or is damaged.</exception>
    public static byte[] Inflate(Stream file)
    {
        Span<byte> head = stackalloc byte[8];
        if (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length
            || BinaryPrimitives.ReadUInt32LittleEndian(head) != Magic) throw NotAGazetteer();
        var length = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
        if (length is < HeadSize or > MaxLength) throw NotAGazetteer();
        // A length that its packed bytes cannot unpack to is not believed: no room is made for it.
        if (file.CanSeek && length > (file.Length - file.Position) * MostRatio) throw NotAGazetteer();
        var image = new byte[length];
        var watched = new WatchedStream(file);
        using var packed = new ZLibStream(watched, CompressionMode.Decompress);
        if (packed.ReadAtLeast(image, length, throwOnEndOfStream: false) < length) throw NotAGazetteer();
        // Only who reads to the end has the packer's own check made; a packer that looks for more when the file is at its
        // end was given a file that was cut.
        if (packed.ReadByte() >= 0 || watched.HasEnded) throw NotAGazetteer();
        return image;
    }

    public static InvalidDataException NotAGazetteer() => new("This is not a compiled gazetteer, or it is damaged.");

    public static uint IdOf(string key) =>
        key.StartsWith("gn:", StringComparison.Ordinal) && uint.TryParse(key.AsSpan(3), out var id) && id < FirstHashedId
            ? id
            : (uint)(HashOf(key) >> 8) | FirstHashedId;

    /// <summary>40 bits; equal hashes are told apart by comparing the names themselves.</summary>
    public static ulong HashOf(string nameKey)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(nameKey), hash);
        return hash[0] | (ulong)hash[1] << 8 | (ulong)hash[2] << 16 | (ulong)hash[3] << 24 | (ulong)hash[4] << 32;
    }
}
