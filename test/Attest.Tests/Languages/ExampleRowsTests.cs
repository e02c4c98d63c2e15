using System.Collections.Frozen;
using System.Text;
using Attest.Extract;
using Attest.Languages;
using Attest.Model;
using Attest.Tests.Extract;

namespace Attest.Tests.Languages;

/// <summary>Each row of the word tables is read out of its own example sentence, by the models that ship.</summary>
public sealed class ExampleRowsTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);
    static readonly ClaimExtractor Extractor = ClaimExtractor.Load("En");

    // Examples that the models tag, lemmatise or parse wrongly ("raided" as "raide"); such a row must fail, so that it leaves
    // this list when it no longer does.
    static readonly FrozenSet<string> Misread = new[]
    {
        "Six people were left injured.",
        "Rebels overran the base.",
        "A hostage-taking began at the bank.",
        "A lorry zigzagged through the crowd.", "A man shot three walkers.",
    }.ToFrozenSet();

    public static TheoryData<string, string, string> Harm => Rows("harm", "effect");

    public static TheoryData<string, string, string> HarmNouns => Rows("harm-nouns", "effect");

    public static TheoryData<string, string, string> Damage => Rows("damage", "effect");

    public static TheoryData<string, string, string> DamageNouns => Rows("damage-nouns", "effect");

    public static TheoryData<string, string, string> Attacks => Rows("attacks", "type");

    public static TheoryData<string, string, string> Disputes => Rows("disputes", "stance");

    public static TheoryData<string, string, string> Quantities => Rows("quantity", "bound");

    [Theory, MemberData(nameof(Harm)), MemberData(nameof(HarmNouns))]
    public void A_word_of_harm_is_read(string word, string effect, string example) =>
        Holds(word, effect, example, read => read.Findings.Where(finding => finding.Casualty is not null).Select(finding => EnumNames.Of(finding.Casualty!.Effect)));

    [Theory, MemberData(nameof(Damage)), MemberData(nameof(DamageNouns))]
    public void A_word_of_damage_is_read(string word, string effect, string example) =>
        Holds(word, effect, example, read => read.Findings.Where(finding => finding.Damage is not null).Select(finding => EnumNames.Of(finding.Damage!.Effect)));

    [Theory, MemberData(nameof(Attacks))]
    public void A_word_of_attack_is_read(string word, string type, string example) =>
        Holds(word, type, example, read => read.Attacks.Select(mention => EnumNames.Of(mention.Type)));

    [Theory, MemberData(nameof(Disputes))]
    public void A_word_of_dispute_is_read(string word, string stance, string example) =>
        Holds(word, stance, example, read => read.Findings.Where(finding => finding.Dispute is not null).Select(finding => EnumNames.Of(finding.Dispute!.Stance)));

    [Theory, MemberData(nameof(Quantities))]
    public void A_word_of_quantity_is_read(string word, string bound, string example)
    {
        // The hedges "some" and "as many as" hold a vague word too, which is read on its own before them.
        var quantity = Readings.Quantities.Read(Readings.Flat(example))[^1];
        Assert.True(EnumNames.Of(quantity.Figure.Bound) == bound, $"{word}: \"{example}\" is {Readings.Of(quantity.Figure)}");
    }

    static void Holds(string word, string sense, string example, Func<ExtractedReport, IEnumerable<string>> senses)
    {
        var read = Extractor.Extract(Shipped.Value.Parse(new("example.txt", [.. Encoding.UTF8.GetBytes(example + "\n")], null)));
        var isRead = senses(read).Contains(sense);
        if (Misread.Contains(example)) Assert.False(isRead, $"{word}: \"{example}\" is read now; take it off the list of those misread.");
        else Assert.True(isRead, $"{word}: \"{example}\" gives {Told(read)}");
    }

    static string Told(ExtractedReport read) => string.Join("; ", read.Findings
        .Select(finding => Readings.Line(read.Sentences[finding.Sentence], finding))
        .Concat(read.Attacks.Select(mention => "attack " + EnumNames.Of(mention.Type))));

    static TheoryData<string, string, string> Rows(string name, string sense)
    {
        var (table, rows) = (WordTable.Load("En", name), new TheoryData<string, string, string>());
        var word = table.Columns.Contains("lemma") ? "lemma" : "words";
        foreach (var row in table.Rows) rows.Add(table[row, word], table[row, sense], table[row, "example"]);
        return rows;
    }
}
