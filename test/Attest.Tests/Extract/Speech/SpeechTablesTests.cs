using System.Collections.Immutable;
using Attest.Extract.Speech;
using Attest.Languages;
using Attest.Model;
using Attest.Names;
using Attest.Parse;
using Attest.Segment;

namespace Attest.Tests.Extract.Speech;

/// <summary>Every row of the tables of speech is read, and its example does what the row says.</summary>
public sealed class SpeechTablesTests
{
    /// <summary>Share of rows whose example the shipped models may misread: rare verbs are taken for nouns now and then.</summary>
    const double MayBeMisread = 0.12;

    static readonly Segmenter Segmenter = Segmenter.Load();
    static readonly SentenceParser Parser = SentenceParser.Load();
    static readonly SpeechReader Speech = new(ActorTable.Load());

    static SpeechMap Read(string text)
    {
        var source = TestSentence.Report("x/x/X/0/root").Source with { Text = text, Blocks = [new(BlockKind.Body, new(0, text.Length))] };
        return Speech.Read(Parser.Parse(Segmenter.Segment(source)));
    }

    [Theory]
    [InlineData("speech-cues")]
    [InlineData("speech-phrases")]
    public void A_cue_brings_the_words_of_its_example(string name) => MostRowsHold(name, (table, row) =>
        Read(table[row, "example"]).All is [var said]
        && said.Sense.ToString().Equals(table[row, "sense"], StringComparison.OrdinalIgnoreCase)
        && (said.Source?.Start == 0 || said.Sense is CueSense.Relay)
        && (said.Sense is CueSense.Claim || said.Stance.ToString().Equals(table[row, "stance"], StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void A_hedge_makes_its_example_unsure() => MostRowsHold("speech-hedges", (table, row) =>
        Read(table[row, "example"]).Hedges is [var hedge]
        && (hedge.Stance.ToString().Equals(table[row, "stance"], StringComparison.OrdinalIgnoreCase) || table[row, "frame"] is "passive"));

    [Fact]
    public void A_word_that_lays_blame_makes_an_accusation() => MostRowsHold("speech-blame", (table, row) =>
        Read(table[row, "example"]).Hedges.Any(hedge => hedge.Stance is Stance.Alleged));

    [Theory]
    [InlineData("speech-roles")]
    [InlineData("speech-words")]
    public void A_row_of_a_plain_table_stands_once(string name)
    {
        var table = WordTable.Load("En", name);
        Assert.Equal(table.Rows.Length, table.Rows.Select(row => (table[row, "lemma"], table[row, "kind"])).Distinct().Count());
    }

    [Fact]
    public void A_plural_that_was_tagged_a_name_is_a_role_all_the_same() =>
        Assert.True(RoleTable.Load().Is(new(0, new(0, 9), "Witnesses", "Witnesses", "PROPN", "NNP", -1, "root"), RoleKind.Unnamed));

    static void MostRowsHold(string name, Func<WordTable, ImmutableArray<string>, bool> holds)
    {
        var table = WordTable.Load("En", name);
        var misread = table.Rows.Where(row => !holds(table, row)).Select(row => table[row, "example"]).ToList();
        Assert.True(misread.Count <= table.Rows.Length * MayBeMisread, $"{misread.Count} of {table.Rows.Length} rows of {name}: {string.Join(" ", misread)}");
    }
}
