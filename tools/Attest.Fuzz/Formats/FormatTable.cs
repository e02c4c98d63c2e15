using Attest.App.Compare;
using Attest.App.Decide;
using Attest.App.Intake;
using Attest.App.Intake.Feeds;
using Attest.App.Intake.Mail;
using Attest.App.Intake.Web;

namespace Attest.Fuzz.Formats;

/// <summary>Every kind of file that the program reads from outside, but for text and HTML.</summary>
sealed class FormatTable
{
    static readonly Uri Feed = new("https://example.org/feed");

    readonly List<Format> formats =
    [
        new("WARC", ".warc", 10, WarcGrammar.Plain, Inputs.Take), new("packed WARC", ".warc.gz", 8, WarcGrammar.Packed, Inputs.Take),
        new("gzip", ".html.gz", 3, ArchiveGrammar.Gzip, Inputs.Take), new("ZIP", ".zip", 8, ArchiveGrammar.Zip, Inputs.Take), new("WACZ", ".wacz", 4, ArchiveGrammar.Wacz, Inputs.Take),
        new("message", ".eml", 10, MessageGrammar.Mail, Inputs.Take), new("saved page", ".mhtml", 6, MessageGrammar.SavedPage, Inputs.Take),
        new("JSON Lines", ".jsonl", 8, RowGrammar.JsonLines, Inputs.Take), new("table of reports", ".csv", 8, RowGrammar.Table, Inputs.Take),
        // Each starts a program of its own.
        new("PDF", ".pdf", 0, PdfGrammar.Make, Inputs.Take),
        new("sidecar", ".meta.json", 3, RowGrammar.Sidecar, (_, bytes) => new(SidecarReader.Read(bytes).Broken is null, null)),
        new("feed", ".xml", 10, FeedGrammar.Xml, Refusable(bytes => FeedReader.Read(bytes, Feed))), new("JSON feed", ".json", 4, FeedGrammar.Json, Refusable(bytes => FeedReader.Read(bytes, Feed))),
        new("robots.txt", ".txt", 3, WebGrammar.Robots, (_, bytes) => new(RobotsRules.Parse(bytes).Allows("/news/1?x=%2e"), null)),
        new("HTTP answer", ".http", 6, WebGrammar.Answer, WebGrammar.Take),
        new("message parts", ".part", 3, MessageGrammar.Mail, (name, bytes) => new(MessageHeaders.Read(bytes, out var length) is not null && length >= 0, null)),
        new("decisions", ".csv", 5, CustodyGrammar.Decisions, Refusable(bytes => CorrectionTable.Read(new MemoryStream(bytes)))),
        new("dataset", ".csv", 5, CustodyGrammar.Dataset, Refusable(bytes => DatasetReader.Read(new MemoryStream(bytes)))),
        new("signed head", ".json", 4, CustodyGrammar.Head, CustodyGrammar.TakeHead), new("timestamp", ".tsr", 3, CustodyGrammar.Timestamp, CustodyGrammar.TakeTimestamp),
        new("locked register", ".locked", 4, CustodyGrammar.Locked, CustodyGrammar.TakeLocked),
        new("GeoNames dump", ".txt", 3, GazetteerGrammar.Dump, GazetteerGrammar.TakeDump), new("gazetteer", ".bin", 3, GazetteerGrammar.Image, GazetteerGrammar.TakeImage),
    ];

    readonly int sum;

    public FormatTable() => sum = formats.Sum(format => format.Weight);

    public IReadOnlyList<Format> Formats => formats;

    public Format Draw(Draw draw)
    {
        if (draw.OneIn(PdfGrammar.OneIn)) return formats.Single(format => format.Weight == 0);
        var at = draw.Below(sum);
        foreach (var format in formats)
            if ((at -= format.Weight) < 0) return format;
        return formats[0];
    }

    /// <summary>A reader that says by one kind of exception alone that a file is not what it is to be.</summary>
    public static Func<string, byte[], Taken> Refusable(Action<byte[]> read) => (_, bytes) =>
    {
        try
        {
            read(bytes);
            return new(true, null);
        }
        catch (InvalidDataException)
        {
            return new(false, null);
        }
    };
}
