using System.Collections.Immutable;
using System.Text;
using Attest.Clean;
using Attest.Model;

namespace Attest.Tests.Clean;

/// <summary>Reports cleaned from literal text, and their blocks written as lines.</summary>
static class CleanText
{
    static readonly Cleaner Cleaner = new();

    public static CleanReport Of(string text, string name = "report.txt", Sidecar? sidecar = null) =>
        OfBytes(Encoding.UTF8.GetBytes(text), name, sidecar);

    public static CleanReport OfBytes(byte[] bytes, string name = "report.txt", Sidecar? sidecar = null)
    {
        var report = Cleaner.Clean(new(name, ImmutableArray.Create(bytes), sidecar));
        Coverage.Check(report);
        return report;
    }

    /// <summary>"Title: A mine killed two" for each block.</summary>
    public static IEnumerable<string> Lines(CleanReport report) =>
        report.Blocks.Select(block => $"{block.Kind}: {block.At.Of(report.Text)}");

    public static IEnumerable<string> Texts(CleanReport report, BlockKind kind) =>
        report.Blocks.Where(block => block.Kind == kind).Select(block => block.At.Of(report.Text));

    /// <summary>Three plain paragraphs to stand for the story that a line belongs to.</summary>
    public const string Story = """
        Shells fell on the port of Darvela on Monday, wounding six dockers, the harbour office said.

        Two cranes and a grain store burned until the evening, according to the fire brigade.

        The governor, Marta Oyelen, said the ferry to Quimbra would not sail this week.
        """;
}
