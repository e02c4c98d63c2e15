using System.Buffers.Binary;
using System.Text;

namespace Attest.Names;

/// <summary>Writes a compiled gazetteer; the same rows give the same bytes, in whatever order they came.</summary>
public static class GazetteerWriter
{
    /// <exception cref="ArgumentException">Two rows share a key, there are too many, or a source is not known.</exception>
    public static byte[] Write(IEnumerable<GazetteerDraft> drafts)
    {
        var rows = drafts.OrderBy(row => GazetteerFormat.IdOf(row.Key)).ThenBy(row => row.Key, StringComparer.Ordinal).ToArray();
        if (rows.Length > GazetteerFormat.MaxRows) throw new ArgumentException("More rows than the format holds.", nameof(drafts));

        var rowOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < rows.Length; index++)
            if (!rowOf.TryAdd(rows[index].Key, index)) throw new ArgumentException($"Two rows have the key {rows[index].Key}.", nameof(drafts));

        using var text = new MemoryStream();
        var offsets = rows.Select(row => AddText(text, row)).ToArray();
        var entries = rows.SelectMany(Entries).Order().ToArray();

        var image = new byte[GazetteerFormat.HeadSize + rows.Length * GazetteerFormat.RowSize + entries.Length * GazetteerFormat.EntrySize + text.Length];
        WriteHead(image, rows.Length, entries.Length, (int)text.Length);
        var at = GazetteerFormat.HeadSize;
        for (var index = 0; index < rows.Length; index++, at += GazetteerFormat.RowSize)
            WriteRow(image.AsSpan(at, GazetteerFormat.RowSize), rows[index], offsets[index], rowOf);
        foreach (var (hash, row) in entries)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(image.AsSpan(at), hash | (ulong)row << 40);
            at += GazetteerFormat.EntrySize;
        }

        text.ToArray().CopyTo(image.AsSpan(at));
        return GazetteerFormat.Deflate(image);
    }

    static void WriteHead(Span<byte> image, int rows, int entries, int textLength)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(image, GazetteerFormat.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(image[4..], rows);
        BinaryPrimitives.WriteInt32LittleEndian(image[8..], entries);
        BinaryPrimitives.WriteInt32LittleEndian(image[12..], textLength);
    }

    static IEnumerable<(ulong Hash, uint Row)> Entries(GazetteerDraft row, int index) => row.OtherNames
        .Prepend(row.Name).Select(NameKey.Of).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)
        .Select(key => (GazetteerFormat.HashOf(key), (uint)index));

    static int AddText(MemoryStream text, GazetteerDraft row)
    {
        var key = row.Key.StartsWith("gn:", StringComparison.Ordinal) ? "" : row.Key;
        var words = Encoding.UTF8.GetBytes(string.Join('\t', row.OtherNames.Prepend(row.Name).Prepend(key)));
        if (words.Length > ushort.MaxValue) throw new ArgumentException($"The names of {row.Key} are too long.", nameof(row));
        var offset = (int)text.Position;
        Span<byte> length = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(length, (ushort)words.Length);
        text.Write(length);
        text.Write(words);
        return offset;
    }

    static void WriteRow(Span<byte> row, GazetteerDraft draft, int offset, Dictionary<string, int> rowOf)
    {
        var source = Array.IndexOf(GazetteerFormat.Sources, draft.Source);
        if (source < 0) throw new ArgumentException($"No such source: {draft.Source}.", nameof(draft));
        BinaryPrimitives.WriteUInt32LittleEndian(row, GazetteerFormat.IdOf(draft.Key));
        BinaryPrimitives.WriteInt32LittleEndian(row[4..], offset);
        var parent = draft.Parent is { } key && rowOf.TryGetValue(key, out var at) ? at : GazetteerFormat.None;
        WriteThreeBytes(row[8..], parent);
        WriteThreeBytes(row[11..], draft.Lat is { } lat ? (int)Math.Round((lat + 90) / GazetteerFormat.Step) : GazetteerFormat.None);
        WriteThreeBytes(row[14..], draft.Lon is { } lon ? (int)Math.Round((lon + 180) / GazetteerFormat.Step) : GazetteerFormat.None);
        BinaryPrimitives.WriteUInt32LittleEndian(row[17..], (uint)Math.Clamp(draft.Population, 0, uint.MaxValue));
        row[21] = (byte)draft.Kind;
        row[22] = (byte)source;
        row[23] = (byte)(draft.Country?[0] ?? 0);
        row[24] = (byte)(draft.Country?[1] ?? 0);
    }

    static void WriteThreeBytes(Span<byte> at, int value)
    {
        at[0] = (byte)value;
        at[1] = (byte)(value >> 8);
        at[2] = (byte)(value >> 16);
    }
}
