using System.Collections.Immutable;
using Attest.Extract;
using Attest.Extract.Figures;
using Attest.Model;

namespace Attest.Tests.Extract;

/// <summary>Sentence readings and findings out of literal parses; see <see cref="TestSentence"/> for how a parse is written.</summary>
static class Readings
{
    static readonly ClaimExtractor Extractor = ClaimExtractor.Load("En");
    static readonly ImmutableArray<IClaimRule> Rules = Attest.Extract.Rules.For("En");

    public static QuantityReader Quantities { get; } = QuantityReader.Load("En");

    /// <param name="words">A parse, its names after a bar.</param>
    public static SentenceReading Of(string words) => Extractor.Extract(TestSentence.Report(words)).Sentences[0];

    /// <summary>A sentence of plain words without a tree, for what reads words only; "~" glues a word to the one before.</summary>
    public static Sentence Flat(string words) => TestSentence.Read(string.Join(' ', words.Split(' ').Select(word =>
        $"{word}/{word.TrimStart('~').ToLowerInvariant()}/X/0/dep")));

    /// <summary>What one rule finds, the rules before it having run: "killed 4 people «killed four people»; …".</summary>
    public static string Rule(string id, string words)
    {
        var sentence = Of(words);
        var earlier = new List<Finding>();
        foreach (var rule in Rules)
        {
            var found = rule.Match(sentence, earlier).ToList();
            if (rule.Id == id) return string.Join("; ", found.Select(finding => Line(sentence, finding)));
            earlier.AddRange(found);
        }

        throw new ArgumentException($"No rule is called {id}.", nameof(id));
    }

    /// <summary>What all rules leave after overlaps are resolved.</summary>
    public static string All(string words)
    {
        var read = Extractor.Extract(TestSentence.Report(words));
        return string.Join("; ", read.Findings.Select(finding => Line(read.Sentences[0], finding)));
    }

    public static string Line(SentenceReading sentence, Finding finding)
    {
        var what = finding switch
        {
            { Casualty: { } harm } => $"{EnumNames.Of(harm.Effect)} {Of(harm.Figure)} {EnumNames.Of(harm.Group)}",
            { Damage: { } harm } => $"{EnumNames.Of(harm.Effect)} {Of(harm.Figure)} {harm.Thing}",
            { Dispute: { } dispute } => $"{EnumNames.Of(dispute.Stance)} [{dispute.About}]",
            _ => "nothing",
        };
        var part = finding.PartOf is { } whole ? $" of {Of(whole.Casualty!.Figure)}" : "";
        return $"{what}{part}{(finding.Hypothetical ? " maybe" : "")} «{sentence.Words(finding.First, finding.End)}»";
    }

    /// <summary>"12", "at_least 12", "between 12-15", "vague".</summary>
    public static string Of(Figure figure) => figure switch
    {
        { Value: null } => "vague",
        { High: { } high } => $"{figure.Value}-{high}",
        { Bound: Bound.Exact } => $"{figure.Value}",
        _ => $"{EnumNames.Of(figure.Bound)} {figure.Value}",
    };
}
