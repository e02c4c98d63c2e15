using System.Text;
using System.Text.RegularExpressions;
using Attest.Clean;

namespace Attest.App.Intake.Mail;

/// <summary>Decodes header text after RFC 2047: "=?utf-8?B?...?=".</summary>
static partial class EncodedWords
{
    const int MaxLength = 4096;

    public static string Decode(string header)
    {
        if (header.Length > MaxLength) header = header[..MaxLength];
        if (!header.Contains("=?", StringComparison.Ordinal)) return header;
        // White space between two encoded words belongs to neither.
        return Word().Replace(Between().Replace(header, "?==?"), match => DecodeWord(match) ?? match.Value);
    }

    static string? DecodeWord(Match word)
    {
        var content = word.Groups["content"].Value;
        var bytes = word.Groups["form"].Value is "B" or "b" ? TransferCoding.Base64(Encoding.Latin1.GetBytes(content))
            : TransferCoding.QuotedPrintable(Encoding.Latin1.GetBytes(content.Replace('_', ' ')));
        return CharacterSets.Find(word.Groups["charset"].Value)?.GetString(bytes);
    }

    [GeneratedRegex(@"=\?(?<charset>[A-Za-z0-9_-]{2,40})(?:\*[A-Za-z-]{1,20})?\?(?<form>[BbQq])\?(?<content>[^?\s]{0,2000})\?=", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\?=\s+=\?", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
