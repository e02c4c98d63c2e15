using System.Text;
using Attest.Languages;

namespace Attest.Tests.Languages;

/// <summary>Each word of the closed lists stands in its own example, as the models that ship read it.</summary>
public sealed class ClosedWordsTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);

    static readonly string[] Lists =
    [
        "attack-context", "attack-parties", "attacker-nouns", "contractions", "dispute-matters", "harm-words", "measures", "mood", "other-days", "people-words", "person-words", "place-words",
        "round-ups", "speech-frame", "target-words", "verb-phrases",
    ];

    public static TheoryData<string, string, string> Rows => [.. Lists.SelectMany(name => RowsOf(WordTable.Load("En", name)))];

    [Theory, MemberData(nameof(Rows))]
    public void A_word_is_found_in_its_example(string list, string word, string example)
    {
        var report = Shipped.Value.Parse(new("example.txt", [.. Encoding.UTF8.GetBytes(example + "\n")], null));
        var tokens = report.Sentences.SelectMany(sentence => sentence.Tokens).ToList();
        Assert.True(
            tokens.Exists(token => token.Lemma == word || token.Text.Equals(word, StringComparison.OrdinalIgnoreCase)),
            $"{list}: \"{example}\" has {string.Join(' ', tokens.Select(token => token.Lemma))}, not {word}");
    }

    [Theory, MemberData(nameof(Names))]
    public void A_word_stands_once_in_a_kind(string list)
    {
        var table = WordTable.Load("En", list);
        Assert.All(
            table.Rows.GroupBy(row => (table[row, "word"], table[row, "kind"])),
            same => Assert.True(same.Count() == 1, $"{list}: {same.Key} stands {same.Count()} times"));
    }

    public static TheoryData<string> Names => [.. Lists];

    [Fact]
    public void Words_of_a_kind_keep_the_order_of_the_list()
    {
        var words = ClosedWords.Load("En", "attack-parties");
        Assert.Equal("on", words.InOrder("against")[0]);
        Assert.DoesNotContain("conduct", words.InOrder("against"));
        Assert.Contains("conduct", words.InOrder("doing"));
    }

    [Fact]
    public void A_kind_without_words_is_a_mistake() =>
        Assert.Contains("\"dooing\"", Assert.Throws<ArgumentException>(() => ClosedWords.Load("En", "attack-parties").Of("dooing")).Message, StringComparison.Ordinal);

    static IEnumerable<TheoryDataRow<string, string, string>> RowsOf(WordTable table) =>
        table.Rows.Select(row => new TheoryDataRow<string, string, string>(table.Name, table[row, "word"], table[row, "example"]));
}
