using Attest.Extract;
using Attest.Tests.Extract.Attacks;
using Attest.Tests.Extract.Speech;

namespace Attest.Tests.Extract.Trees;

/// <summary>What is read from trees that are drawn out; README.md beside this class tells the form.</summary>
public sealed class DrawnTreesTests
{
    static readonly ClaimExtractor Extractor = ClaimExtractor.Load("En");

    static readonly Dictionary<string, DrawnCase> All = DrawnTrees.Of("").ToDictionary(drawn => drawn.Name);

    public static TheoryData<string> Rules => Names("casualty-", "damage-", "dispute-");

    public static TheoryData<string> Attacks => Names("attacks");

    public static TheoryData<string> Speech => Names("speech-");

    [Theory, MemberData(nameof(Rules))]
    public void A_rule_reads_what_the_tree_gives(string name)
    {
        var rule = name[..name.IndexOf('.', StringComparison.Ordinal)];
        var dash = rule.IndexOf('-', StringComparison.Ordinal);
        var read = Readings.Rule($"{rule[..dash]}/{rule[(dash + 1)..]}", Assert.Single(All[name].Sentences));
        AssertRead(name, read.Split("; ", StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory, MemberData(nameof(Attacks))]
    public void An_attack_is_read_with_its_parties(string name)
    {
        var read = Extractor.Extract(TestSentence.Report(Assert.Single(All[name].Sentences)));
        AssertRead(name, [.. read.Attacks.Select(mention => AttackLines.Of(read.Sentences[0], mention))]);
    }

    [Theory, MemberData(nameof(Speech))]
    public void Words_are_given_to_who_says_them(string name)
    {
        string[] sentences = [.. All[name].Sentences];
        var text = TestSentence.Report(sentences).Source.Text;
        var map = SpeechLines.Read(sentences);
        AssertRead(name, [.. map.All.Select(said => SpeechLines.Of(said, text)), .. map.Hedges.Select(hedge => SpeechLines.Of(hedge, text))]);
    }

    [Theory, MemberData(nameof(Rules))]
    public void What_a_rule_reads_lies_within_its_sentence(string name)
    {
        var read = Extractor.Extract(TestSentence.Report([.. All[name].Sentences]));
        Assert.All(read.Findings, finding => Assert.InRange(finding.End, finding.First + 1, read.Sentences[finding.Sentence].Tokens.Length));
    }

    static void AssertRead(string name, IReadOnlyList<string> read) => Assert.Equal(All[name].Expected, read.Count == 0 ? ["nothing"] : read);

    static TheoryData<string> Names(params string[] prefixes) =>
        [.. All.Keys.Where(name => prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];
}
