using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Attest.Model;

namespace Attest.Names;

/// <summary>A compiled gazetteer in memory. Rows are decoded only when asked for. Thread-safe.</summary>
sealed class GazetteerImage
{
    /// <summary>Longest chain of places that lie in one another; keeps a damaged file from sending the reader in circles.</summary>
    const int MaxDepth = 8;

    readonly byte[] image;
    readonly int rows;
    readonly int entries;
    readonly int entriesAt;
    readonly int textAt;

    /// <exception cref="InvalidDataException">The bytes are not a gazetteer, or were cut off.</exception>
    public GazetteerImage(Stream file)
    {
        image = GazetteerFormat.Inflate(file);
        if (ReadUInt(0) != GazetteerFormat.Magic) throw GazetteerFormat.NotAGazetteer();
        (rows, entries) = ((int)ReadUInt(4), (int)ReadUInt(8));
        var textLength = (int)ReadUInt(12);
        if (rows is < 0 or > GazetteerFormat.MaxRows || entries < 0 || textLength < 0) throw GazetteerFormat.NotAGazetteer();
        var wanted = GazetteerFormat.HeadSize + (long)rows * GazetteerFormat.RowSize + (long)entries * GazetteerFormat.EntrySize + textLength;
        if (wanted != image.Length) throw GazetteerFormat.NotAGazetteer();
        entriesAt = GazetteerFormat.HeadSize + rows * GazetteerFormat.RowSize;
        textAt = entriesAt + entries * GazetteerFormat.EntrySize;
    }

    public int Count => rows;

    /// <summary>Rows one of whose names has this key, by row number; hashes may clash, so compare the names.</summary>
    public IEnumerable<int> WithNameKey(string nameKey)
    {
        var hash = GazetteerFormat.HashOf(nameKey);
        for (var entry = FirstEntryFrom(hash); entry < entries && HashOfEntry(entry) == hash; entry++)
        {
            var row = (int)(ReadEntry(entry) >> 40);
            if (row < rows) yield return row;
        }
    }

    public int? RowOfKey(string key)
    {
        var id = GazetteerFormat.IdOf(key);
        var (low, high) = (0, rows);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IdOf(middle) < id) low = middle + 1;
            else high = middle;
        }

        for (; low < rows && IdOf(low) == id; low++)
            if (Texts(low)[0] == key) return low;
        return null;
    }

    public GazetteerRow Row(int row)
    {
        var texts = Texts(row);
        var at = RowAt(row);
        return new(
            texts[0], texts[1], (PlacePrecision)Math.Min(image[at + 21], (byte)PlacePrecision.Region),
            Degrees(at + 11, 90), Degrees(at + 14, 180), CountryOf(at), WithinOf(row), ReadUInt(at + 17),
            GazetteerFormat.Sources[Math.Min(image[at + 22], GazetteerFormat.Sources.Length - 1)], [.. texts[2..]]);
    }

    /// <summary>Key, name and other names of a row.</summary>
    string[] Texts(int row)
    {
        var at = textAt + (long)ReadUInt(RowAt(row) + 4);
        if (at + 2 > image.Length) throw GazetteerFormat.NotAGazetteer();
        var length = BinaryPrimitives.ReadUInt16LittleEndian(image.AsSpan((int)at));
        if (at + 2 + length > image.Length) throw GazetteerFormat.NotAGazetteer();
        var texts = Encoding.UTF8.GetString(image, (int)at + 2, length).Split('\t');
        if (texts.Length < 2) throw GazetteerFormat.NotAGazetteer();
        if (texts[0].Length == 0) texts[0] = $"gn:{IdOf(row)}";
        return texts;
    }

    ImmutableArray<PlaceName> WithinOf(int row)
    {
        var within = ImmutableArray.CreateBuilder<PlaceName>();
        var parent = ReadThreeBytes(RowAt(row) + 8);
        for (; parent < rows && within.Count < MaxDepth; parent = ReadThreeBytes(RowAt(parent) + 8))
        {
            var texts = Texts(parent);
            within.Add(new(texts[0], texts[1]));
        }

        return within.ToImmutable();
    }

    int FirstEntryFrom(ulong hash)
    {
        var (low, high) = (0, entries);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (HashOfEntry(middle) < hash) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    double? Degrees(int at, int origin) => ReadThreeBytes(at) is var steps and not GazetteerFormat.None
        ? Math.Round(steps * GazetteerFormat.Step - origin, 4)
        : null;

    string? CountryOf(int at) => image[at + 23] == 0 ? null : $"{(char)image[at + 23]}{(char)image[at + 24]}";

    static int RowAt(int row) => GazetteerFormat.HeadSize + row * GazetteerFormat.RowSize;

    uint IdOf(int row) => ReadUInt(RowAt(row));

    ulong HashOfEntry(int entry) => ReadEntry(entry) & 0xFF_FFFF_FFFF;

    ulong ReadEntry(int entry) => BinaryPrimitives.ReadUInt64LittleEndian(image.AsSpan(entriesAt + entry * GazetteerFormat.EntrySize));

    uint ReadUInt(int at) => BinaryPrimitives.ReadUInt32LittleEndian(image.AsSpan(at));

    int ReadThreeBytes(int at) => image[at] | image[at + 1] << 8 | image[at + 2] << 16;
}
