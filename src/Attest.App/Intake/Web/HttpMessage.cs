using System.Globalization;
using System.Text;
using Attest.App.Intake.Mail;

namespace Attest.App.Intake.Web;

/// <summary>A response as it came over the wire: status, header lines, and the body, still coded.</summary>
sealed record HttpMessage(int Status, MessageHeaders Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>Takes a stored response apart; null when it is none.</summary>
    public static HttpMessage? Read(ReadOnlyMemory<byte> bytes)
    {
        var line = bytes.Span.IndexOf((byte)'\n');
        if (line < 0 || StatusOf(Encoding.Latin1.GetString(bytes.Span[..Math.Min(line, 200)])) is not { } status) return null;
        var headers = MessageHeaders.Read(bytes.Span[(line + 1)..], out var length);
        return new(status, headers, bytes[(line + 1 + length)..]);
    }

    static int? StatusOf(string line) =>
        line.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase) && line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var code, ..]
            && int.TryParse(code.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and < 1000 ? status : null;
}
