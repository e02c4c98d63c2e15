using System.Collections.Immutable;
using Attest.Extract.Attacks;
using Attest.Extract.Casualties;
using Attest.Extract.Disputes;
using Attest.Extract.Figures;
using Attest.Extract.Phrases;
using Attest.Model;
using Attest.Names;

namespace Attest.Extract;

/// <summary>Stage 4, Extract: parsed sentences in; findings, attacks and a note for each gap a person should see out.</summary>
public sealed class ClaimExtractor
{
    // "Two of the dead were children" goes on from a figure at most this many sentences before.
    const int SentencesBack = 2;

    readonly ImmutableArray<IClaimRule> _rules;
    readonly AttackReader _attacks;
    readonly QuantityReader _quantities;
    readonly GroupWords _groups;

    ClaimExtractor(ImmutableArray<IClaimRule> rules, AttackReader attacks, QuantityReader quantities, GroupWords groups) =>
        (_rules, _attacks, _quantities, _groups) = (rules, attacks, quantities, groups);

    /// <param name="language">A folder of Languages: "En".</param>
    /// <param name="own">What people ruled on words; null for none.</param>
    public static ClaimExtractor Load(string language, OwnWords? own = null) =>
        new(Rules.For(language, own), Rules.AttacksFor(language, own), QuantityReader.Load(language), GroupWords.Load(language, own));

    public ExtractedReport Extract(ParsedReport report)
    {
        var persons = new Persons(_groups);
        var sentences = ImmutableArray.CreateBuilder<SentenceReading>(report.Sentences.Length);
        var found = ImmutableArray.CreateBuilder<Finding>();
        foreach (var sentence in report.Sentences)
        {
            var reading = persons.Resolve(new(sentences.Count, report.Source.Text, sentence, _quantities.Read(sentence)) { Before = Harmed(found, sentences.Count) });
            var findings = Findings(reading).ToList();
            persons.Note(findings);
            sentences.Add(reading);
            found.AddRange(findings);
        }

        var attacks = sentences.SelectMany(_attacks.Read).ToImmutableArray();
        return new(report, sentences.MoveToImmutable(), found.ToImmutable(), attacks, report.Notes);
    }

    static ImmutableArray<Finding> Harmed(IEnumerable<Finding> found, int sentence) =>
        [.. found.Where(finding => finding.Casualty is not null && sentence - finding.Sentence <= SentencesBack)];

    IEnumerable<Finding> Findings(SentenceReading sentence)
    {
        var found = new List<Finding>();
        foreach (var rule in _rules) found.AddRange(rule.Match(sentence, found).ToList());
        return Households.Sum(sentence, OverlapResolver.Resolve(sentence, ToldWrong.Without(found))).OrderBy(finding => finding.First).ThenBy(finding => finding.End);
    }
}
