using Attest.Extract;
using Attest.Model;

namespace Attest.Tests.Properties;

/// <summary>What holds of every finding and quantity before anything is resolved.</summary>
public sealed class ExtractPropertiesTests
{
    public static TheoryData<int> Runs => [0, 1, 2, 3];

    [Theory, MemberData(nameof(Runs))]
    public void A_finding_is_a_run_of_words_of_its_sentence(int run) => ForAll(run, report =>
    {
        foreach (var finding in report.Findings)
        {
            var sentence = report.Sentences[finding.Sentence];
            Assert.InRange(finding.First, 0, finding.End - 1);
            Assert.InRange(finding.End, 1, sentence.Tokens.Length);
            Assert.Equal(sentence.Tokens[finding.Trigger.Index], finding.Trigger);
            if (finding.Phrase is { } phrase) Assert.InRange(phrase.End, phrase.First + 1, sentence.Tokens.Length);
        }
    });

    [Theory, MemberData(nameof(Runs))]
    public void A_figure_that_is_exact_has_a_number_and_a_vague_one_none(int run) => ForAll(run, report =>
        Assert.All(report.Findings.Where(finding => finding.Casualty is not null), finding => Assert.Equal(finding.Casualty!.Figure.Bound == Bound.Vague, finding.Casualty.Figure.Value is null)));

    [Theory, MemberData(nameof(Runs))]
    public void A_part_belongs_to_a_finding_that_was_kept(int run) => ForAll(run, report =>
        Assert.All(report.Findings.Where(finding => finding.PartOf is not null), part => Assert.Contains(report.Findings, whole => ReferenceEquals(whole, part.PartOf) || whole == part.PartOf)));

    [Theory, MemberData(nameof(Runs))]
    public void No_people_are_counted_twice_by_one_kind_of_finding(int run) => ForAll(run, report =>
    {
        foreach (var sentence in report.Findings.Where(finding => finding is { Casualty: not null, PartOf: null, Phrase.Quantity: >= 0 }).GroupBy(finding => finding.Sentence))
            Assert.Equal(sentence.Select(finding => finding.Phrase!.Quantity).Distinct().Count(), sentence.Count());
    });

    [Theory, MemberData(nameof(Runs))]
    public void Quantities_never_overlap_and_are_in_order(int run) => ForAll(run, report =>
    {
        foreach (var sentence in report.Sentences)
        {
            var end = 0;
            foreach (var quantity in sentence.Quantities)
            {
                Assert.InRange(quantity.First, end, sentence.Tokens.Length - 1);
                Assert.InRange(quantity.Number, quantity.First, quantity.End - 1);
                Assert.True(quantity.Figure.Value is null or >= 0);
                end = quantity.End;
            }
        }
    });

    [Theory, MemberData(nameof(Runs))]
    public void An_attack_names_words_of_its_sentence(int run) => ForAll(run, report =>
    {
        foreach (var mention in report.Attacks)
        {
            var length = report.Sentences[mention.Sentence].Tokens.Length;
            Assert.InRange(mention.First, 0, mention.End - 1);
            Assert.InRange(mention.Weight, 0, 4);
            foreach (var words in mention.Attackers.Concat(mention.Targets))
            {
                Assert.InRange(words.First, 0, words.End - 1);
                Assert.InRange(words.End, 1, length);
            }
        }
    });

    [Theory, MemberData(nameof(Runs))]
    public void Every_rule_that_is_named_is_listed(int run) => ForAll(run, report =>
    {
        var ids = Rules.For("En").Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(report.Findings, finding => Assert.Contains(finding.Rule, ids));
    });

    [Fact]
    public void Ids_of_rules_are_unique_and_say_kind_and_construction()
    {
        var ids = Rules.For("En").Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^(casualty|damage|dispute)/[a-z-]+$", id));
    }

    static void ForAll(int run, Action<ExtractedReport> holds)
    {
        for (var seed = run * 100; seed < (run + 1) * 100; seed++)
        {
            var parsed = new RandomParses(seed).Report(1 + (seed % 6), 4 + (seed % 40));
            try
            {
                holds(RandomReadings.Extract(parsed));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Seed {seed} fails: {parsed.Source.Text}", error);
            }
        }
    }
}
