using System.Collections.Immutable;
using Attest.Extract.Attacks;
using Attest.Extract.Casualties;
using Attest.Extract.Figures;
using Attest.Model;

namespace Attest.Extract;

/// <summary>Stage 4, Extract: parsed sentences in; findings, attacks and a note for each gap a person should see out.</summary>
public sealed class ClaimExtractor
{
    readonly ImmutableArray<IClaimRule> _rules;
    readonly AttackReader _attacks;
    readonly QuantityReader _quantities;

    ClaimExtractor(ImmutableArray<IClaimRule> rules, AttackReader attacks, QuantityReader quantities) =>
        (_rules, _attacks, _quantities) = (rules, attacks, quantities);

    /// <param name="language">A folder of Languages: "En".</param>
    public static ClaimExtractor Load(string language) =>
        new(Rules.For(language), Rules.AttacksFor(language), QuantityReader.Load(language));

    public ExtractedReport Extract(ParsedReport report)
    {
        var sentences = report.Sentences
            .Select((sentence, index) => new SentenceReading(index, report.Source.Text, sentence, _quantities.Read(sentence)))
            .ToImmutableArray();
        var findings = sentences.SelectMany(Findings).ToImmutableArray();
        var attacks = sentences.SelectMany(_attacks.Read).ToImmutableArray();
        return new(report, sentences, findings, attacks, report.Notes);
    }

    IEnumerable<Finding> Findings(SentenceReading sentence)
    {
        var found = new List<Finding>();
        foreach (var rule in _rules) found.AddRange(rule.Match(sentence, found).ToList());
        return Households.Sum(sentence, OverlapResolver.Resolve(sentence, found)).OrderBy(finding => finding.First).ThenBy(finding => finding.End);
    }
}
