using System.Collections.Immutable;
using Attest.App.Desk.Names;
using Attest.Clean;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Desk.Reports;

/// <summary>All that a page on one report shows.</summary>
/// <param name="Layers">Sources of its facts, in order of trust.</param>
/// <param name="Claims">In the order of the text.</param>
/// <param name="Notes">Codes of the notes on it.</param>
/// <param name="Bytes">Length of the original.</param>
public sealed record ReportFile(
    ReportEntry Report, MarkedText Text, ImmutableArray<LedgerClaim> Claims, ImmutableArray<FactLayer> Layers, ImmutableArray<Obtained> Obtained,
    ImmutableArray<string> Notes, int Bytes)
{
    /// <summary>Null when there is no such report, or its words were withdrawn.</summary>
    public static ReportFile? Of(RegisterStore store, string id, NamesView names)
    {
        if (store.Desk.Reports([id]) is not [var entry, ..] || store.Reading(id) is not { } reading || store.Original(id) is not { } original) return null;
        ImmutableArray<LedgerClaim> claims = [.. store.Ledger(new(Report: id)).OrderBy(row => row.Claim.At.Start).ThenBy(row => row.Claim.At.End).ThenBy(row => row.Claim.Id, StringComparer.Ordinal)];
        var mask = names.Withholds ? names.Names.MaskFor([id]) : null;
        IReadOnlyList<Span> withheld = mask is null ? [] : [.. mask.Ranges(reading.Source.Text).Select(range => new Span(range.Start, range.End))];
        return new(
            names.Lens.Report(entry),
            MarkedText.Of(reading.Source, [.. claims.Select(row => row.Claim)], [.. reading.Statements.Select(said => said with { Speaker = said.Speaker with { Name = Masked(said.Speaker.Name)! } })], withheld),
            [.. claims.Select(names.Lens.Claim)],
            [.. new Cleaner().Layers(original).Select(layer => layer with { Title = Masked(layer.Title), Author = Masked(layer.Author), Url = Masked(layer.Url) })],
            [.. store.ObtainedOf(id).Select(got => got with { Url = Masked(got.Url) })],
            [.. reading.Notes.Select(note => note.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], original.Bytes.Length);

        string? Masked(string? words) => words is null ? null : mask?.Of(words) ?? words;
    }
}
