using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Clean;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Why;

/// <summary>What is known of a report, and from where, as text.</summary>
/// <param name="Layers">Sources of its facts, in order of trust.</param>
/// <param name="Notes">Codes of the notes on it.</param>
sealed record ReportPage(ReportEntry Report, ImmutableArray<FactLayer> Layers, IReadOnlyList<Obtained> Obtained, ImmutableArray<string> Notes)
{
    public void Write(TextWriter output)
    {
        output.WriteLine($"{Report.Id}  {SafeText.OneLine(Report.Title ?? "no title")}");
        Field(output, "name", string.Join(", ", Report.AlsoAs.Prepend(Report.File)));
        Field(output, "sha256", Report.Sha256);
        Field(output, "language", Report.Language ?? "not told: too little text");
        Fact(output, "title", layer => layer.Title);
        Fact(output, "outlet", layer => layer.Outlet);
        Fact(output, "author", layer => layer.Author);
        Fact(output, "published", layer => layer.Published);
        if (Report.PublishedInferred) Field(output, "", $"{Report.Published}, worked out from reports of the same attack");
        Fact(output, "address", layer => layer.Url);
        Field(output, "agencies", Report.Wires.IsEmpty ? "none credited" : string.Join(", ", Report.Wires));
        if (Report.CopyOf is { } first) Field(output, "copy of", first);
        foreach (var note in Notes) Field(output, "note", note);
        foreach (var got in Obtained) Got(output, got);
    }

    /// <summary>The first source that tells, and those after it that tell otherwise.</summary>
    void Fact(TextWriter output, string name, Func<FactLayer, string?> of)
    {
        var told = Layers.Where(layer => of(layer) is not null).ToList();
        if (told.Count == 0)
        {
            Field(output, name, "not told");
            return;
        }

        Field(output, name, $"{of(told[0])} (from {told[0].Source})");
        foreach (var other in told.Skip(1).Where(layer => of(layer) != of(told[0]))) Field(output, "", $"not {of(other)} (from {other.Source})");
    }

    static void Got(TextWriter output, Obtained got)
    {
        var status = got.Status is { } code ? FormattableString.Invariant($", HTTP {code}") : "";
        Field(output, "got", $"{got.How}{(got.Url is null ? "" : $" {got.Url}")}{(got.At is null ? "" : $", {got.At}")}{status}");
        if (got.Detail is { } detail) Field(output, "", detail);
        foreach (var line in got.Headers) Field(output, "", $"{line.Name}: {line.Value}");
    }

    static void Field(TextWriter output, string name, string words) => output.WriteLine($"  {name,-10} {SafeText.OneLine(words)}");
}
