using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Bench.Warcs;

/// <summary>Makes WARC files of made-up pages: records of all kinds, some damaged; the same seed gives the same file.</summary>
/// <param name="damagedPerMille">How many of a thousand records are damaged.</param>
/// <param name="pageBytes">Length of a page, about.</param>
sealed class WarcMaker(int seed, int damagedPerMille, int pageBytes)
{
    readonly Random draw = new(seed);
    // Most of what a crawl brings tells of no attack.
    const int PagesPerReport = 8;

    readonly ReportMaker reports = new();
    readonly QuietNews quiet = new();
    int pages;

    /// <summary>Writes records until the file has <paramref name="least"/> bytes.</summary>
    /// <param name="isPacked">Each record packed by gzip on its own.</param>
    public WarcTally Write(Stream file, long least, bool isPacked)
    {
        var tally = new WarcTally();
        var starts = new List<long>();
        Add(file, Record("warcinfo", null, "application/warc-fields", "software: made for tests\r\n"u8.ToArray()), isPacked);
        tally = tally with { Records = 1, Passed = 1 };
        for (var wasDamaged = false; file.Position < least;)
        {
            var (record, isReport) = Draw();
            // Two damaged in a row could not be told from one.
            var damage = !wasDamaged && draw.Next(1000) < damagedPerMille ? (WarcDamage)draw.Next(Enum.GetValues<WarcDamage>().Length) : (WarcDamage?)null;
            wasDamaged = damage is not null;
            if (isReport && (damage is null or WarcDamage.Rubbish)) starts.Add(file.Position);
            if (damage is { } kind)
            {
                WarcDamages.Write(file, record, kind, isPacked, draw);
                var isBeside = kind == WarcDamage.Rubbish;
                tally = tally with { Records = tally.Records + (isBeside ? 2 : 1), Damaged = tally.Damaged + 1, Reports = tally.Reports + (isBeside && isReport ? 1 : 0), Passed = tally.Passed + (isBeside && !isReport ? 1 : 0) };
                continue;
            }

            Add(file, record, isPacked);
            tally = tally with { Records = tally.Records + 1, Reports = tally.Reports + (isReport ? 1 : 0), Passed = tally.Passed + (isReport ? 0 : 1) };
        }

        return tally with { ReportStarts = [.. starts] };
    }

    public static void Add(Stream file, byte[] record, bool isPacked)
    {
        if (isPacked) file.Write(Packed(record));
        else file.Write(record);
    }

    public static byte[] Packed(byte[] record)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(record);
        return packed.ToArray();
    }

    (byte[] Record, bool IsReport) Draw() => draw.Next(20) switch
    {
        0 => (Record("request", Address(), "application/http; msgtype=request", "GET / HTTP/1.1\r\nHost: news.example\r\n\r\n"u8.ToArray()), false),
        1 => (Record("metadata", Address(), "application/warc-fields", "via: http://news.example/\r\n"u8.ToArray()), false),
        2 => (Record("revisit", Address(), "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()), false),
        3 => (Response(Address(), "HTTP/1.1 404 Not Found", "Content-Type: text/html\r\n", "<html><body>gone"u8.ToArray()), false),
        4 => (Response(Address(), "HTTP/1.1 301 Moved Permanently", "Location: /other\r\n", []), false),
        5 => (Response(Address(), "HTTP/1.1 200 OK", "Content-Type: image/png\r\n", Bytes(3000)), false),
        6 => (Record("resource", Address(), "text/html", Page()), true),
        7 => (Record("conversion", Address(), "text/plain", Encoding.UTF8.GetBytes(Story(pages++))), true),
        8 or 9 or 10 => (Response(Address(), "HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n", Chunked(Page())), true),
        11 or 12 or 13 => (Response(Address(), "HTTP/1.1 200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Packed(Page())), true),
        14 or 15 => (Response(Address(), "HTTP/1.1 200 OK", "Content-Type: text/html\r\nContent-Encoding: br\r\n", Brotli(Page())), true),
        _ => (Response(Address(), "HTTP/1.1 200 OK", "Content-Type: text/html\r\n", Page()), true),
    };

    byte[] Response(string url, string status, string headers, byte[] body) =>
        Record("response", url, "application/http; msgtype=response", [.. Encoding.ASCII.GetBytes($"{status}\r\n{headers}\r\n"), .. body]);

    byte[] Record(string type, string? url, string contentType, byte[] block)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(block));
        var target = url is null ? "" : $"WARC-Target-URI: {url}\r\n";
        var version = draw.Next(2) == 0 ? "WARC/1.0" : "WARC/1.1";
        var head = string.Create(CultureInfo.InvariantCulture,
            $"{version}\r\nWARC-Type: {type}\r\n{target}WARC-Date: 2031-03-04T05:06:07Z\r\nWARC-Record-ID: <urn:uuid:{digest[..8]}-0000-4000-8000-{draw.Next():x12}>\r\nContent-Type: {contentType}\r\nWARC-Block-Digest: sha256:{digest}\r\nContent-Length: {block.Length}\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. block, .. "\r\n\r\n"u8];
    }

    string Address() => string.Create(CultureInfo.InvariantCulture, $"https://news.example/2031/03/{pages}-{draw.Next(1_000_000)}");

    /// <summary>A page as news sites make them: a story among menus, scripts and other stories' headlines.</summary>
    public byte[] Page()
    {
        var story = Story(pages++).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var page = new StringBuilder("<!doctype html><html lang=en><head><meta charset=utf-8><title>").Append(story[0]).Append(" - The Made Post</title><script>");
        while (page.Length < pageBytes * 2 / 3) page.Append(CultureInfo.InvariantCulture, $"var v{draw.Next():x}=\"{draw.NextInt64():x}{draw.NextInt64():x}\";\n");
        page.Append("</script></head><body><nav><ul>");
        for (var link = 0; page.Length < pageBytes; link++) page.Append(CultureInfo.InvariantCulture, $"<li class=\"menu item-{draw.Next(1000)}\"><a href=\"/s/{draw.Next():x}\">Section {link}</a></li>\n");
        page.Append("</ul></nav><main><article><h1>").Append(story[0]).Append("</h1>");
        foreach (var paragraph in story.Skip(1)) page.Append("<p>").Append(paragraph).Append("</p>\n");
        return Encoding.UTF8.GetBytes(page.Append("</article></main><footer>All rights reserved</footer></body></html>").ToString());
    }

    string Story(int number) => number % PagesPerReport == 0 ? reports.Make(number / PagesPerReport) : quiet.Make(number);

    byte[] Chunked(byte[] body)
    {
        using var chunks = new MemoryStream();
        for (var at = 0; at < body.Length;)
        {
            var length = Math.Min(body.Length - at, draw.Next(1, 20_000));
            chunks.Write(Encoding.ASCII.GetBytes($"{length:x}\r\n"));
            chunks.Write(body, at, length);
            chunks.Write("\r\n"u8);
            at += length;
        }

        chunks.Write("0\r\n\r\n"u8);
        return chunks.ToArray();
    }

    static byte[] Brotli(byte[] body)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        BrotliEncoder.TryCompress(body, packed, out var length, quality: 1, window: 22);
        return packed[..length];
    }

    byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        draw.NextBytes(bytes);
        return bytes;
    }
}

/// <summary>What was written: how each record must end.</summary>
/// <param name="Records">All, rubbish between them counted as one each.</param>
/// <param name="Reports">That hold a report and are sound.</param>
/// <param name="Passed">That hold none and are sound.</param>
/// <param name="Damaged">That must be refused.</param>
sealed record WarcTally(int Records = 0, int Reports = 0, int Passed = 0, int Damaged = 0)
{
    /// <summary>Where each sound report's record starts; after rubbish, where the rubbish starts.</summary>
    public ImmutableArray<long> ReportStarts { get; init; } = [];
}
