using System.Text;
using System.Text.RegularExpressions;

namespace Attest.Clean;

/// <summary>Turns bytes into text: by byte-order mark, by strict UTF-8, by what the page declares, and last by statistics.</summary>
/// <remarks>A byte-order mark stays in the text as U+FEFF, so that offsets are those of the decoded file.</remarks>
static partial class TextDecoder
{
    const int DeclarationBytes = 4096;

    static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <param name="charset">What the bytes came with; null when nothing was said.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, bool isMarkup, string? charset = null)
    {
        if (ByMark(bytes) is { } marked) return marked;
        if (IsUtf16(bytes) is { } wide) return new(wide.GetString(bytes), wide.WebName, $"no byte-order mark; read as {wide.WebName}");
        if (TryUtf8(bytes) is { } text) return new(text, "utf-8");
        if (charset is not null && Named(charset) is { } given) return new(given.GetString(bytes), given.WebName);
        if (isMarkup && Declared(bytes) is { } declared) return new(declared.GetString(bytes), declared.WebName);
        return Guess(bytes);
    }

    /// <summary>True for text of two bytes a letter, with a byte-order mark or without.</summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || IsUtf16(bytes) is not null;

    static DecodedText? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] when TryUtf8(bytes) is { } text => new(text, "utf-8"),
        [0xEF, 0xBB, 0xBF, ..] => new(Encoding.UTF8.GetString(bytes), "utf-8", "some bytes are not UTF-8"),
        [0xFF, 0xFE, ..] => new(Encoding.Unicode.GetString(bytes), "utf-16"),
        [0xFE, 0xFF, ..] => new(Encoding.BigEndianUnicode.GetString(bytes), "utf-16BE"),
        _ => null,
    };

    static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        try { return StrictUtf8.GetString(bytes); }
        catch (DecoderFallbackException) { return null; }
    }

    /// <summary>UTF-16 without a mark: every second byte of a text in Latin letters is nought.</summary>
    static UnicodeEncoding? IsUtf16(ReadOnlySpan<byte> bytes)
    {
        var (even, odd, looked) = (0, 0, Math.Min(bytes.Length & ~1, DeclarationBytes));
        for (var i = 0; i < looked; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }

        if (looked < 8 || Math.Max(even, odd) < looked * 2 / 5 || Math.Min(even, odd) > looked / 20) return null;
        return new(bigEndian: even > odd, byteOrderMark: false);
    }

    static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]);
        var name = Charset().Match(head).Groups["name"].Value.ToLowerInvariant();

        return Named(name);
    }

    // The bytes are no UTF-8, whatever is said of them.
    static Encoding? Named(string name) =>
        name.Length == 0 || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase) ? null : CharacterSets.Find(name);

    static DecodedText Guess(ReadOnlySpan<byte> bytes)
    {
        if (IsMostlyUtf8(bytes)) return new(Encoding.UTF8.GetString(bytes), "utf-8", "some bytes are not UTF-8");
        var page = SingleBytePages.Likeliest(bytes);
        return new(page.GetString(bytes), page.WebName, $"not UTF-8; read as {page.WebName} by its letters");
    }

    /// <summary>True when more sequences of several bytes are sound than bytes are broken.</summary>
    static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (sound, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != System.Buffers.OperationStatus.Done) broken++;
            else if (length > 1) sound++;
            bytes = bytes[length..];
        }

        return sound > broken;
    }

    [GeneratedRegex(@"charset\s{0,4}=\s{0,4}[""']?(?<name>[A-Za-z0-9_:-]{2,40})", RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
