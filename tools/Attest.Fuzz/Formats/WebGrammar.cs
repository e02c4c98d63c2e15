using System.Globalization;
using System.IO.Compression;
using Attest.App.Intake.Mail;
using Attest.App.Intake.Web;

namespace Attest.Fuzz.Formats;

/// <summary>What servers send.</summary>
static class WebGrammar
{
    const int MostBytes = 4 << 20;

    /// <summary>A line of status, header lines, and a body packed and cut into chunks as they say, or otherwise.</summary>
    public static byte[] Answer(Draw draw)
    {
        var body = Draw.Text($"<html><head><title>{draw.Line()}</title></head><p>{draw.Line()}</p></html>");
        var lines = new List<string> { $"HTTP/1.1 {draw.Number(200)} {draw.Or("OK")}", $"Content-Type: {draw.Or("text/html")}; charset={draw.Or("utf-8")}" };
        if (draw.OneIn(3))
        {
            var coding = draw.Of("gzip", "deflate", "br", "gzip, br", "zstd", draw.Odd());
            lines.Add($"Content-Encoding: {coding}");
            body = coding.Split(", ").Aggregate(body, Packed);
        }

        if (draw.OneIn(4))
        {
            lines.Add($"Transfer-Encoding: {draw.Or("chunked")}");
            body = Chunked(body, draw);
        }

        if (draw.OneIn(6)) lines.Add(draw.Odd() + draw.Odd());
        return [.. Draw.Text(string.Join("\r\n", lines) + "\r\n\r\n"), .. body];
    }

    public static Taken Take(string name, byte[] bytes)
    {
        var headers = MessageHeaders.Read(bytes, out var length);
        if (length < 0 || length > bytes.Length) return new(false, "headers that end outside the bytes");
        var body = BodyDecoder.Decode(bytes.AsMemory(length), headers, MostBytes, out var fault);
        return new(fault is null, body.Length > MostBytes ? "a body longer than it may be" : null);
    }

    public static byte[] Robots(Draw draw) => Draw.Text(string.Join(draw.Of("\n", "\r\n", "\r"), Enumerable.Range(0, draw.Between(1, 12)).Select(_ =>
        $"{draw.Or(draw.Of("User-agent", "Disallow", "Allow", "Crawl-delay", "Sitemap", "#"))}{draw.Or(":")} {draw.Or(draw.Of("*", "Attest", "/", "/news/*$", "/%2e%2e/", "10", "**************a*b", "$"))}")));

    static byte[] Packed(byte[] body, string coding)
    {
        using var packed = new MemoryStream();
        using (Stream? stream = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => null,
        }) stream?.Write(body);
        return packed.Length == 0 ? body : packed.ToArray();
    }

    static byte[] Chunked(byte[] body, Draw draw)
    {
        var made = new List<byte>();
        for (var at = 0; at < body.Length;)
        {
            var length = Math.Min(draw.Between(1, 200), body.Length - at);
            made.AddRange(Draw.Text(draw.Or(length.ToString("x", CultureInfo.InvariantCulture)) + (draw.OneIn(8) ? ";a=b\r\n" : "\r\n")));
            made.AddRange(body.AsSpan(at, length));
            made.AddRange(Draw.Text(draw.OneIn(20) ? "" : "\r\n"));
            at += length;
        }

        made.AddRange(Draw.Text(draw.OneIn(8) ? "" : "0\r\n\r\n"));
        return [.. made];
    }
}
