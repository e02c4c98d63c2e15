namespace Attest.Clean;

/// <summary>Tells bytes that are no text, and of what kind they are where their first bytes say so.</summary>
public static class BinaryKind
{
    const int LookedAt = 8192;

    static readonly (byte[] Start, string Kind)[] Starts =
    [
        ("%PDF-"u8.ToArray(), "PDF"), ([0x50, 0x4B, 0x03, 0x04], "zip archive or office document"), ([0x1F, 0x8B], "gzip"), ([0xD0, 0xCF, 0x11, 0xE0], "old office document"),
        ([0x89, 0x50, 0x4E, 0x47], "PNG picture"), ([0xFF, 0xD8, 0xFF], "JPEG picture"), ("GIF8"u8.ToArray(), "GIF picture"), ([0x7F, 0x45, 0x4C, 0x46], "program"),
        ("{\\rtf"u8.ToArray(), "RTF document"), ("SQLite format"u8.ToArray(), "database"),
    ];

    /// <summary>The kind of binary data, or null when the bytes may be text in some encoding.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Starts)
            if (bytes.StartsWith(start)) return kind;

        var head = bytes[..Math.Min(bytes.Length, LookedAt)];
        if (TextDecoder.IsWide(head)) return null;
        var controls = 0;
        foreach (var one in head)
        {
            if (one == 0) return "data with null bytes";
            if (one < 0x20 && one is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B)) controls++;
        }

        return controls * 20 > head.Length ? "data with control characters" : null;
    }
}
