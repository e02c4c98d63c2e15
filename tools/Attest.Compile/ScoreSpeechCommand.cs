using System.Collections.Immutable;
using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Names;
using Attest.Parse;
using Attest.Segment;

namespace Attest.Compile;

/// <summary>attest-compile score-speech: writes who is read to say what in a set of texts, for the public scorer of attributions.</summary>
static partial class ScoreSpeechCommand
{
    public static Command Create()
    {
        var texts = new Option<FileInfo>("--texts") { Description = "JSONL (.gz too) of id and text.", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "JSONL of attributions.", DefaultValueFactory = _ => new(".cache/speech.jsonl") };
        var command = new Command("score-speech", "Write the attributions read in a set of texts.") { texts, output };
        command.SetAction(parse => Write(parse.GetRequiredValue(texts), parse.GetRequiredValue(output)));
        return command;
    }

    static void Write(FileInfo texts, FileInfo output)
    {
        var (segmenter, parser, speech) = (Segmenter.Load(), SentenceParser.Load(), new SpeechReader(ActorTable.Load()));
        output.Directory?.Create();
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        foreach (var line in Lines(texts))
        {
            using var row = JsonDocument.Parse(line);
            var (id, text) = (row.RootElement.GetProperty("id").GetString()!, row.RootElement.GetProperty("text").GetString()!);
            var map = speech.Read(parser.Parse(segmenter.Segment(ReportOf(id, text))));
            var attributions = map.All.Where(said => said.Cue is not null).Select(said => new
            {
                source = Pairs(said.Source is { } source ? [source] : []),
                cue = Pairs([said.Cue!.Value]),
                content = Pairs(said.ContentParts),
            });
            writer.WriteLine(JsonSerializer.Serialize(new { id, attributions }));
        }
    }

    static int[][] Pairs(ImmutableArray<Span> spans) => [.. spans.Select(span => new[] { span.Start, span.End })];

    static IEnumerable<string> Lines(FileInfo texts)
    {
        using Stream file = texts.OpenRead();
        using var plain = texts.Extension == ".gz" ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return line;
    }

    static CleanReport ReportOf(string id, string text)
    {
        var blocks = Paragraphs().Matches(text).Select(paragraph => new Block(BlockKind.Body, new(paragraph.Index, paragraph.Index + paragraph.Length)));
        return new(id, id, "", text, null, null, null, null, null, null, [], "en", [.. blocks], []);
    }

    [GeneratedRegex(@"\S[^\n]*")]
    private static partial Regex Paragraphs();
}
