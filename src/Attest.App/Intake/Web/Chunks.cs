using System.Buffers.Text;

namespace Attest.App.Intake.Web;

/// <summary>Joins the chunks of a chunked body.</summary>
static class Chunks
{
    /// <summary>The body; as it is when it does not begin with a chunk, since many archives keep the header but not the chunks.</summary>
    /// <param name="fault">Why only what came before could be joined; null when all was.</param>
    public static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> body, out string? fault)
    {
        fault = null;
        if (!TryLength(body.Span, out _, out _)) return body;
        using var joined = new MemoryStream(body.Length);
        for (var rest = body.Span; ;)
        {
            if (!TryLength(rest, out var length, out var line))
            {
                fault = rest.IsEmpty ? "its chunks end too early" : "its chunks are broken";
                break;
            }

            if (length == 0) break;
            rest = rest[line..];
            joined.Write(rest[..Math.Min(length, rest.Length)]);
            if (length + 2 > rest.Length || !rest[length..].StartsWith("\r\n"u8))
            {
                fault = length > rest.Length ? "its chunks end too early" : "its chunks are broken";
                break;
            }

            rest = rest[(length + 2)..];
        }

        return joined.ToArray();
    }

    /// <summary>Reads the line before a chunk: its length in hex, perhaps with a semicolon and more.</summary>
    static bool TryLength(ReadOnlySpan<byte> bytes, out int length, out int line)
    {
        (length, line) = (0, bytes[..Math.Min(bytes.Length, 256)].IndexOf((byte)'\n') + 1);
        if (line <= 0) return false;
        var digits = bytes[..line].TrimEnd("\r\n "u8);
        if (digits.IndexOf((byte)';') is >= 0 and var cut) digits = digits[..cut].TrimEnd((byte)' ');
        return digits.Length is > 0 and <= 7 && Utf8Parser.TryParse(digits, out length, out var read, 'x') && read == digits.Length;
    }
}
