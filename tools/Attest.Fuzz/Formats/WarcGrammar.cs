using System.IO.Compression;
using System.Security.Cryptography;

namespace Attest.Fuzz.Formats;

/// <summary>WARC files of a record or a few.</summary>
static class WarcGrammar
{
    public static byte[] Plain(Draw draw) => [.. Enumerable.Range(0, draw.Between(1, 3)).SelectMany(_ => Record(draw))];

    public static byte[] Packed(Draw draw) => [.. Enumerable.Range(0, draw.Between(1, 3)).SelectMany(_ => Gzip(Record(draw)))];

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    static byte[] Record(Draw draw)
    {
        var type = draw.Of("response", "response", "response", "resource", "conversion", "request", "metadata", "warcinfo", "revisit", "continuation", draw.Odd());
        var block = type == "response" ? WebGrammar.Answer(draw) : Draw.Text(draw.OneIn(2) ? draw.Line() : $"<html><p>{draw.Line()}</p></html>");
        var lines = new List<string>
        {
            draw.Or(draw.Of("WARC/1.0", "WARC/1.1")), $"WARC-Type: {type}", $"WARC-Target-URI: {draw.Or("https://example.org/news/1")}",
            $"WARC-Date: {draw.Or("2031-03-04T05:06:07Z")}", $"Content-Length: {draw.Number(block.Length)}",
            $"Content-Type: {draw.Or(type == "response" ? "application/http; msgtype=response" : "text/html; charset=utf-8")}",
        };
        // The digest that the format's writers use; nothing rests on its strength.
#pragma warning disable CA5350
        if (draw.OneIn(4)) lines.Add($"WARC-Block-Digest: {draw.Or("sha1")}:{draw.Or(Convert.ToHexStringLower(SHA1.HashData(block)))}");
#pragma warning restore CA5350
        if (draw.OneIn(8)) lines.Add($"WARC-Truncated: {draw.Of("length", "time", draw.Odd())}");
        if (draw.OneIn(6)) lines.Add(draw.Odd());
        if (draw.OneIn(6)) (lines[0], lines[^1]) = (lines[^1], lines[0]);
        var end = draw.OneIn(12) ? "\n" : "\r\n";
        return [.. Draw.Text(string.Join(end, lines) + end + end), .. block, .. Draw.Text(draw.OneIn(10) ? end : end + end)];
    }
}
