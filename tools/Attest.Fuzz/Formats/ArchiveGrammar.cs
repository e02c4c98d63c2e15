using System.IO.Compression;

namespace Attest.Fuzz.Formats;

/// <summary>ZIP, WACZ and gzip, also in one another, with names that lead elsewhere.</summary>
static class ArchiveGrammar
{
    public static byte[] Gzip(Draw draw) => WarcGrammar.Gzip(draw.OneIn(6) ? Gzip(draw) : Draw.Text($"<p>{draw.Line()}</p>"));

    public static byte[] Zip(Draw draw) => Zip(draw, 0, _ => draw.Or(draw.Of("a.txt", "b/c.html", "../../d.txt", "/etc/e.txt", "C:\\f.txt", "a.txt.meta.json", "g.eml", "h.jsonl", "i.csv", "__MACOSX/j.txt")));

    public static byte[] Wacz(Draw draw) => Zip(draw, 0, _ => draw.Or(draw.Of("archive/data.warc", "archive/data.warc.gz", "archive/data.warc.gz", "pages/pages.jsonl", "datapackage.json", "archive/../x.warc")));

    static byte[] Zip(Draw draw, int depth, Func<int, string> nameOf)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var member = draw.Of(0, 1, 1, 1, 2, 3); member > 0; member--)
            {
                var name = draw.OneIn(8) && depth < 5 ? "n.zip" : nameOf(member);
                var entry = zip.CreateEntry(name.Length > 0 ? name : "x", draw.Of(CompressionLevel.Fastest, CompressionLevel.NoCompression));
                entry.LastWriteTime = new(2031, 3, 4, 5, 6, 8, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(Content(draw, name, depth, nameOf));
            }
        }

        return bytes.ToArray();
    }

    static byte[] Content(Draw draw, string name, int depth, Func<int, string> nameOf) => name switch
    {
        _ when draw.OneIn(20) => new byte[draw.Of(1, 60_000, 900_000)],
        _ when name.EndsWith(".zip", StringComparison.Ordinal) => Zip(draw, depth + 1, nameOf),
        _ when name.EndsWith(".warc.gz", StringComparison.Ordinal) => WarcGrammar.Packed(draw),
        _ when name.EndsWith(".warc", StringComparison.Ordinal) => WarcGrammar.Plain(draw),
        _ when name.EndsWith(".eml", StringComparison.Ordinal) => MessageGrammar.Mail(draw),
        _ when name.EndsWith(".jsonl", StringComparison.Ordinal) => RowGrammar.JsonLines(draw),
        _ when name.EndsWith(".csv", StringComparison.Ordinal) => RowGrammar.Table(draw),
        _ when name.EndsWith(".json", StringComparison.Ordinal) => RowGrammar.Sidecar(draw),
        _ => Draw.Text(draw.Line()),
    };
}
