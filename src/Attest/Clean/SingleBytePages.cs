using System.Text;

namespace Attest.Clean;

/// <summary>Older encodings of one byte a letter, and which of them a run of bytes is likely in.</summary>
static class SingleBytePages
{
    // The letters most used; a wrong page spells the words of a language with its rare letters.
    const string Arabic = "اليمنورتبةعدسفه";
    const string Cyrillic = "оеаинтсрвлкмдпу";

    /// <summary>Windows-1252 unless most letters lie above ASCII; then Arabic or Cyrillic, by whose common letters fit.</summary>
    public static Encoding Likeliest(ReadOnlySpan<byte> bytes)
    {
        var (high, letters) = (0, 0);
        foreach (var one in bytes)
        {
            if (one >= 0xC0) high++;
            if (one >= 0xC0 || char.IsAsciiLetter((char)one)) letters++;
        }

        if (high * 10 < letters * 3) return Page(1252);
        return Count(bytes, Page(1256), Arabic) >= Count(bytes, Page(1251), Cyrillic) ? Page(1256) : Page(1251);
    }

    static int Count(ReadOnlySpan<byte> bytes, Encoding page, string common)
    {
        var text = page.GetString(bytes[..Math.Min(bytes.Length, 65_536)]);
        return text.Count(letter => common.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal));
    }

    static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)
        ?? throw new InvalidOperationException($"The framework lacks code page {number}.");
}
