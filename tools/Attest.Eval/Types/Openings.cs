using Attest.Eval.Linking;
using Attest.Eval.Muc;

namespace Attest.Eval.Types;

/// <summary>The openings of the texts that labels name: what a person read before giving the label.</summary>
static class Openings
{
    /// <summary>Characters of an opening, the title included, at most.</summary>
    const int Length = 900;

    sealed record Document(string Id, string? Title, string Text);

    sealed record Story(string Id, string? Title, string? Published, string Text);

    /// <summary>Text by name, of one set.</summary>
    /// <exception cref="ArgumentException">No labels can be of that set.</exception>
    public static IReadOnlyDictionary<string, (string Text, string? Published)> Of(EvalRun run, string set) => set switch
    {
        "gva" => By(run.Rows<GvaReport>("gva/reports.jsonl.gz").Select(row => (row.Id, row.Page, row.Published))),
        "muc4-dev" => By(Messages(run).Select(text => (text.Id, text.Text, Day(text)))),
        "re3d" => By(run.Rows<Document>("re3d/documents.jsonl").Select(row => (row.Id, Page(row.Title, row.Text), (string?)null))),
        "stories" => By(run.Rows<Story>("stories/stories.jsonl.gz").Select(row => (row.Id, Page(row.Title, row.Text), row.Published?[..10]))),
        _ => throw new ArgumentException($"There is no set {set}.", nameof(set)),
    };

    static Dictionary<string, (string, string?)> By(IEnumerable<(string Id, string Text, string? Published)> rows) =>
        rows.ToDictionary(row => row.Id, row => (Cut(row.Text), row.Published), StringComparer.Ordinal);

    static IEnumerable<MucText> Messages(EvalRun run) => MucParts.Development.Folders
        .SelectMany(folder => Directory.EnumerateFiles(run.In(folder)).Order(StringComparer.Ordinal))
        .SelectMany(file => MucText.Of(File.ReadAllText(file)));

    static string? Day(MucText text) => text.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    static string Page(string? title, string text) => title is null ? text : $"{title}\n\n{text}";

    /// <summary>Up to the last full stop that fits: half a sentence tells what no one said.</summary>
    internal static string Cut(string text)
    {
        if (text.Length <= Length) return text;
        var end = text.LastIndexOf('.', Length - 1);
        return end > 0 ? text[..(end + 1)] : text[..Length];
    }
}
