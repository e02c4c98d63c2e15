namespace Attest.App.Intake.Mail;

/// <summary>Decodes the content of a part: base64, quoted-printable, or as it is. What does not fit the coding is passed over.</summary>
static class TransferCoding
{
    public static ReadOnlyMemory<byte> Decode(string? coding, ReadOnlyMemory<byte> content) => coding?.Trim().ToLowerInvariant() switch
    {
        "base64" => Base64(content.Span),
        "quoted-printable" => QuotedPrintable(content.Span),
        _ => content,
    };

    public static byte[] Base64(ReadOnlySpan<byte> content)
    {
        var bytes = new byte[content.Length / 4 * 3 + 3];
        var (length, bits, count) = (0, 0, 0);
        foreach (var one in content)
        {
            if (ValueOf(one) is not (>= 0 and var value)) continue;
            bits = (bits << 6) | value;
            if ((count += 6) < 8) continue;
            count -= 8;
            bytes[length++] = (byte)(bits >> count);
        }

        return bytes[..length];
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> content)
    {
        var bytes = new byte[content.Length];
        var length = 0;
        for (var at = 0; at < content.Length; at++)
        {
            if (content[at] != '=') bytes[length++] = content[at];
            else if (at + 2 < content.Length && Hex(content[at + 1]) is >= 0 and var high && Hex(content[at + 2]) is >= 0 and var low)
            {
                bytes[length++] = (byte)(high * 16 + low);
                at += 2;
            }
            else if (EndOfSoftBreak(content, at) is > 0 and var end) at = end;
            else bytes[length++] = content[at];
        }

        return bytes[..length];
    }

    /// <summary>Where "=" at a line's end, white space and the line's end are over; -1 when the "=" stands elsewhere.</summary>
    static int EndOfSoftBreak(ReadOnlySpan<byte> content, int at)
    {
        for (var end = at + 1; end < content.Length; end++)
        {
            if (content[end] == '\n') return end;
            if (content[end] is not ((byte)' ' or (byte)'\t' or (byte)'\r')) break;
        }

        return -1;
    }

    static int Hex(byte one) => char.IsAsciiHexDigit((char)one) ? Convert.ToInt32(((char)one).ToString(), 16) : -1;

    static int ValueOf(byte one) => one switch
    {
        >= (byte)'A' and <= (byte)'Z' => one - 'A',
        >= (byte)'a' and <= (byte)'z' => one - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => one - '0' + 52,
        (byte)'+' or (byte)'-' => 62,
        (byte)'/' or (byte)'_' => 63,
        _ => -1,
    };
}
