using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Attest.Clean;
using Attest.Eval.Misses;
using Attest.Model;

namespace Attest.Eval.Pages;

/// <summary>Web pages and the words that a reader's view of them keeps.</summary>
static class PagesSet
{
    sealed record Page(string? ArticleBody, string? Title, string? Byline, string? Published);

    public static void Run(EvalRun run)
    {
        var cleaner = new Cleaner();
        var pages = Sources(run.In("pages/test-pages.tar.gz")).Take(run.First).Select(page => (page.Name, Read: Of(cleaner.Clean(page.Source)))).ToList();
        File.WriteAllText(Path.Combine(run.Out, "predicted.json"), JsonSerializer.Serialize(pages.ToDictionary(page => page.Name, page => page.Read), EvalRun.Json));
        MissList.Write(run, [.. Misses(Gold(run), pages)]);
    }

    // A reader's view has the headline apart from the body, and keeps paragraphs that stand twice.
    static Page Of(CleanReport report)
    {
        string TextOf(Block block) => block.At.Of(report.Text);
        var story = report.Blocks.Where(block => block.IsRead && block.Kind is not BlockKind.Title).Select(TextOf).ToHashSet(StringComparer.Ordinal);
        var body = report.Blocks.Where(block => block.Kind is not BlockKind.Title && story.Contains(TextOf(block))).Select(TextOf);
        return new(string.Join('\n', body), report.Title, report.Author, report.PublishedWritten);
    }

    static IEnumerable<(string Name, SourceReport Source)> Sources(string archive)
    {
        using var file = File.OpenRead(archive);
        using var plain = new GZipStream(file, CompressionMode.Decompress);
        using var tar = new TarReader(plain);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is not { } data || !entry.Name.EndsWith("/source.html", StringComparison.Ordinal)) continue;
            using var bytes = new MemoryStream();
            data.CopyTo(bytes);
            var name = entry.Name.Split('/')[^2];
            yield return (name, new(name + ".html", [.. bytes.ToArray()], null));
        }
    }

    static Dictionary<string, Page> Gold(EvalRun run)
    {
        using var file = File.OpenRead(run.In("pages/gold.json.gz"));
        using var plain = new GZipStream(file, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<Dictionary<string, Page>>(plain, EvalRun.Json)!;
    }

    static IEnumerable<Miss> Misses(Dictionary<string, Page> gold, List<(string Name, Page Read)> pages)
    {
        foreach (var (name, read) in pages)
        {
            if (!gold.TryGetValue(name, out var wanted)) continue;
            var (want, got) = (Words(wanted.ArticleBody), Words(read.ArticleBody));
            if (want > got * 1.1) yield return new(Cause.Span, "body too short", name, $"{want} words", $"{got} words", "");
            if (got > want * 1.1) yield return new(Cause.Span, "body too long", name, $"{want} words", $"{got} words", "");
            if (wanted.Title is { Length: > 0 } title && title != read.Title) yield return new(Cause.Name, "title", name, title, read.Title ?? "-", "");
            if (wanted.Byline is { Length: > 0 } byline && byline != read.Byline) yield return new(Cause.Speaker, "byline", name, byline, read.Byline ?? "-", "");
            if (wanted.Published is { Length: >= 10 } day && !(read.Published ?? "").StartsWith(day[..10], StringComparison.Ordinal)) yield return new(Cause.Date, "date", name, day, read.Published ?? "-", "");
        }
    }

    static int Words(string? text) => (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
