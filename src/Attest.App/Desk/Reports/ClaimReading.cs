using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.App.Desk.Names;
using Attest.App.Reading;
using Attest.App.Why;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Desk.Reports;

/// <summary>How one claim was read: what the panel beside a report explains.</summary>
/// <param name="Speech">The attributions that hold it, innermost first: name and words.</param>
/// <param name="Sentence">Null where this engine finds no sentence there.</param>
/// <param name="Tree">The sentence's tree, a line per word.</param>
/// <param name="Decisions">What people ruled on it and still stands.</param>
public sealed record ClaimReading(
    LedgerClaim Row, ImmutableArray<(string Name, string Words)> Speech, string? Sentence, ImmutableArray<string> Tree, ImmutableArray<Decision> Decisions)
{
    /// <summary>Null when the report has no such claim.</summary>
    internal static ClaimReading? Of(RegisterStore store, LoadedReader loaded, string report, string claim, NamesView names)
    {
        if (store.Ledger(new(Claim: claim, Report: report)) is not [var row, ..] || store.Original(report) is not { } original) return null;
        var reader = loaded.For(store);
        var parsed = reader.Parse(original);
        var mask = names.Withholds ? names.Names.MaskFor([report]) : null;
        var sentence = parsed.Sentences.FirstOrDefault(one => one.At.Contains(row.Claim.At)) ?? parsed.Sentences.FirstOrDefault(one => one.At.Overlaps(row.Claim.At));
        return new(
            names.Lens.Claim(row),
            [.. SpeechLines.Of(row.Claim, parsed, reader.Speech(parsed)).Select(line => (line.Name, Masked(line.Words)))],
            sentence is null ? null : Masked(sentence.At.Of(parsed.Source.Text)),
            [.. sentence is null ? [] : SentenceTree.Lines(sentence, row.Claim.At).Select(Masked)],
            [.. DecisionListing.OnClaim(store, row.Claim.Id).Select(names.Lens.Decision)]);

        string Masked(string words) => mask?.Of(words) ?? words;
    }
}
