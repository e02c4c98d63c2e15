using System.Collections.Immutable;
using System.Text;
using Attest.Extract;
using Attest.Languages;
using Attest.Model;
using Attest.Tests.Extract;

namespace Attest.Tests.Languages;

/// <summary>Each row of the word tables is read out of its own example sentence, by the models that ship.</summary>
public sealed class ExampleRowsTests
{
    static readonly Lazy<Reader> Reader = new(Attest.Reader.Load);
    static readonly ClaimExtractor Extractor = ClaimExtractor.Load("En");

    public static TheoryData<string, string, string> Harm => Rows("harm", "lemma", "effect");

    [Theory, MemberData(nameof(Harm))]
    public void A_verb_or_state_of_harm_is_read(string lemma, string effect, string example) =>
        Assert.True(Effects(example).Contains(effect), $"{lemma}: \"{example}\" gives {Told(example)}");

    public static TheoryData<string, string, string> HarmNouns => Rows("harm-nouns", "lemma", "effect");

    [Theory, MemberData(nameof(HarmNouns))]
    public void A_noun_of_harm_is_read(string lemma, string effect, string example) =>
        Assert.True(Effects(example).Contains(effect), $"{lemma}: \"{example}\" gives {Told(example)}");

    public static TheoryData<string, string, string> Damage => Rows("damage", "lemma", "effect");

    [Theory, MemberData(nameof(Damage))]
    public void A_verb_of_damage_is_read(string lemma, string effect, string example) =>
        Assert.True(DamageEffects(example).Contains(effect), $"{lemma}: \"{example}\" gives {Told(example)}");

    public static TheoryData<string, string, string> DamageNouns => Rows("damage-nouns", "lemma", "effect");

    [Theory, MemberData(nameof(DamageNouns))]
    public void A_noun_of_damage_is_read(string lemma, string effect, string example) =>
        Assert.True(DamageEffects(example).Contains(effect), $"{lemma}: \"{example}\" gives {Told(example)}");

    public static TheoryData<string, string, string> Attacks => Rows("attacks", "lemma", "type");

    [Theory, MemberData(nameof(Attacks))]
    public void A_word_of_attack_is_read(string lemma, string type, string example) =>
        Assert.True(Read(example).Attacks.Any(mention => EnumNames.Of(mention.Type) == type), $"{lemma}: \"{example}\" gives {Told(example)}");

    public static TheoryData<string, string, string> Disputes => Rows("disputes", "words", "stance");

    [Theory, MemberData(nameof(Disputes))]
    public void A_word_of_dispute_is_read(string words, string stance, string example) =>
        Assert.True(Read(example).Findings.Any(finding => finding.Dispute is { } dispute && EnumNames.Of(dispute.Stance) == stance), $"{words}: \"{example}\" gives {Told(example)}");

    public static TheoryData<string, string, string> Quantities => Rows("quantity", "words", "bound");

    [Theory, MemberData(nameof(Quantities))]
    public void A_word_of_quantity_is_read(string words, string bound, string example)
    {
        var quantity = Assert.Single(Readings.Quantities.Read(Readings.Flat(example)));
        Assert.True(EnumNames.Of(quantity.Figure.Bound) == bound, $"{words}: \"{example}\" is {Readings.Of(quantity.Figure)}");
    }

    static TheoryData<string, string, string> Rows(string name, string word, string sense)
    {
        var (table, rows) = (WordTable.Load("En", name), new TheoryData<string, string, string>());
        foreach (var row in table.Rows) rows.Add(table[row, word], table[row, sense], table[row, "example"]);
        return rows;
    }

    static ExtractedReport Read(string example) =>
        Extractor.Extract(Reader.Value.Parse(new("example.txt", [.. Encoding.UTF8.GetBytes(example + "\n")], null)));

    static ImmutableArray<string> Effects(string example) =>
        [.. Read(example).Findings.Where(finding => finding.Casualty is not null).Select(finding => EnumNames.Of(finding.Casualty!.Effect))];

    static ImmutableArray<string> DamageEffects(string example) =>
        [.. Read(example).Findings.Where(finding => finding.Damage is not null).Select(finding => EnumNames.Of(finding.Damage!.Effect))];

    static string Told(string example)
    {
        var read = Read(example);
        return string.Join("; ", read.Findings.Select(finding => Readings.Line(read.Sentences[finding.Sentence], finding))
            .Concat(read.Attacks.Select(mention => "attack " + EnumNames.Of(mention.Type))));
    }
}
