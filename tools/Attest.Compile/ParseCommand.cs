using System.CommandLine;
using System.Text;
using Attest.Clean;
using Attest.Model;
using Attest.Parse;
using Attest.Segment;

namespace Attest.Compile;

/// <summary>parse: prints the trees that the reader sees, a word a line; for whoever writes a rule.</summary>
static class ParseCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("text-or-file") { Description = "A sentence in quotes, or files of text." };
        var command = new Command("parse", "Print sentences as the reader tags and parses them.") { words };
        command.SetAction(parse =>
        {
            var reader = (Segments: Segmenter.Load(), Trees: SentenceParser.Load(), Cleaner: new Cleaner());
            foreach (var word in parse.GetRequiredValue(words))
            {
                var bytes = File.Exists(word) ? File.ReadAllBytes(word) : Encoding.UTF8.GetBytes(word);
                var clean = reader.Cleaner.Clean(new SourceReport("text.txt", [.. bytes], null));
                foreach (var sentence in reader.Trees.Parse(reader.Segments.Segment(clean)).Sentences) Print(clean, sentence);
            }
        });
        return command;
    }

    static void Print(CleanReport report, Sentence sentence)
    {
        Console.WriteLine($"# {report.Blocks[sentence.Block].Kind}: {sentence.At.Of(report.Text)}");
        foreach (var token in sentence.Tokens)
        {
            var name = sentence.EntityAt(token.Index)?.Kind.ToString() ?? "";
            Console.WriteLine($"{token.Index,3} {token.Text,-18} {token.Lemma,-16} {token.Tag,-6} {token.Xpos,-5} {token.Head,3} {token.Relation,-12} {name}");
        }

        Console.WriteLine();
    }
}
