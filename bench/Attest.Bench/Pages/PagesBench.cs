using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using Attest.Bench.Warcs;
using Attest.Clean;
using Attest.Model;

namespace Attest.Bench.Pages;

/// <summary>How many pages a second are taken apart: text, parts and metadata, from bytes.</summary>
static class PagesBench
{
    const int Passes = 5, MadePages = 60, MadeBytes = 174 * 1024;

    /// <param name="archive">Pages of the web, each "NAME/source.html" in a packed tar; made-up ones when null.</param>
    /// <param name="peers">Folder of the programs to be held against, with their packages; null for none.</param>
    public static IEnumerable<Result> Run(string? archive, string? peers)
    {
        var pages = (archive is null ? Made() : Held(archive)).ToList();
        var cleaner = new Cleaner();
        var what = archive is null ? $"{pages.Count} made-up pages" : $"{pages.Count} pages of the web";
        foreach (var page in pages) cleaner.Clean(page);

        var times = new List<TimeSpan>();
        for (var pass = 0; pass < Passes; pass++)
        {
            var before = Busy();
            foreach (var page in pages) cleaner.Clean(page);
            times.Add(Busy() - before);
        }

        var median = times.Order().ElementAt(Passes / 2).TotalSeconds;
        yield return new($"{what}, text and metadata", pages.Count / median, "pages/s of processor time");
        yield return new($"{what}, mean length", pages.Average(page => page.Bytes.Length) / 1024.0, "KiB");
        yield return new($"{what}, at 174 KiB each", pages.Sum(page => (long)page.Bytes.Length) / (174.0 * 1024) / median, "pages/s of processor time");
        if (peers is null) yield break;
        foreach (var result in PagePeers.Run(peers, pages, median)) yield return result;
    }

    static TimeSpan Busy()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }

    static IEnumerable<SourceReport> Made()
    {
        var maker = new WarcMaker(17, 0, MadeBytes);
        for (var number = 0; number < MadePages; number++) yield return new($"{number}.html", [.. maker.Page()], null);
    }

    static IEnumerable<SourceReport> Held(string archive)
    {
        using var file = File.OpenRead(archive);
        using var plain = new GZipStream(file, CompressionMode.Decompress);
        using var tar = new TarReader(plain);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is not { } data || !entry.Name.EndsWith("/source.html", StringComparison.Ordinal)) continue;
            using var bytes = new MemoryStream();
            data.CopyTo(bytes);
            yield return new(entry.Name.Split('/')[^2] + ".html", [.. bytes.ToArray()], null);
        }
    }
}
