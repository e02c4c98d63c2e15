using System.IO.Compression;
using Attest.App.Intake.Archives;
using Attest.App.Intake.Mail;

namespace Attest.App.Intake.Web;

/// <summary>Undoes what the server did to a body: chunks, then gzip, deflate or Brotli.</summary>
static class BodyDecoder
{
    const int MaxCodings = 3;

    /// <summary>The body as its media type says it is.</summary>
    /// <param name="most">Most bytes it may unpack to.</param>
    /// <param name="fault">What is wrong with it; the bytes are then what could be had before.</param>
    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> body, MessageHeaders headers, int most, out string? fault)
    {
        fault = null;
        if (headers["Transfer-Encoding"] is { } transfer && transfer.Contains("chunked", StringComparison.OrdinalIgnoreCase)) body = Chunks.Join(body, out fault);
        var codings = (headers["Content-Encoding"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (codings.Length > MaxCodings)
        {
            fault = $"it was packed {codings.Length} times over";
            return default;
        }

        foreach (var coding in codings.Reverse())
        {
            if (fault is not null && body.IsEmpty) break;
            body = Undo(coding.ToLowerInvariant(), body, most, ref fault);
        }

        return body;
    }

    static ReadOnlyMemory<byte> Undo(string coding, ReadOnlyMemory<byte> body, int most, ref string? fault) => coding switch
    {
        "identity" or "utf-8" or "none" => body,
        "gzip" or "x-gzip" => body.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? Unpack(body, packed => new GZipStream(packed, CompressionMode.Decompress), most, ref fault) : body,
        "deflate" => Unpack(body, packed => IsZlib(body.Span) ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress), most, ref fault),
        "br" => LooksPlain(body.Span) ? body : Unpack(body, packed => new BrotliStream(packed, CompressionMode.Decompress), most, ref fault),
        _ => Unknown(coding, out fault),
    };

    static ReadOnlyMemory<byte> Unknown(string coding, out string? fault)
    {
        fault = $"it is packed by \"{coding}\", which is not read";
        return default;
    }

    static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> body, Func<Stream, Stream> open, int most, ref string? fault)
    {
        using var packed = new MemoryStream(body.ToArray(), writable: false);
        using var plain = open(packed);
        using var unpacked = new MemoryStream();
        try
        {
            var buffer = new byte[1 << 15];
            while (plain.Read(buffer) is > 0 and var read)
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length <= most && (unpacked.Length <= Unpacking.Harmless || unpacked.Length <= (long)body.Length * 200)) continue;
                fault = FormattableString.Invariant($"it unpacks to more than {Math.Min(most, unpacked.Length)} bytes");
                return default;
            }
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            fault ??= "its packed body is broken";
        }

        return unpacked.ToArray();
    }

    static bool IsZlib(ReadOnlySpan<byte> body) => body.Length >= 2 && (body[0] & 0x0F) == 8 && ((body[0] << 8) | body[1]) % 31 == 0;

    // Brotli has no mark of its own; archives that unpacked a page and kept the header are told by how pages begin.
    static bool LooksPlain(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8).StartsWith("<"u8) && body[..Math.Min(body.Length, 512)].IndexOf("html"u8) >= 0;
}
