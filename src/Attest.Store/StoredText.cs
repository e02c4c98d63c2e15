using System.Text;

namespace Attest.Store;

/// <summary>Text as every engine keeps it: without null letters and halves of surrogate pairs, for which a question mark in a diamond stands.</summary>
static class StoredText
{
    const char Unknown = '\ufffd';

    public static string Of(string text)
    {
        if (IsPlain(text)) return text;
        var plain = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])) plain.Append(text[index]).Append(text[++index]);
            else plain.Append(text[index] == '\0' || char.IsSurrogate(text[index]) ? Unknown : text[index]);
        }

        return plain.ToString();
    }

    static bool IsPlain(string text) => !text.AsSpan().Contains('\0') && !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff');
}
