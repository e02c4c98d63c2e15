using System.Text;
using Attest.Clean;
using Attest.Languages;
using Attest.Parse;
using Attest.Parse.Mending;
using Attest.Segment;

namespace Attest.Tests.Parse.Mending;

/// <summary>Past forms of verbs that the learnt table of lemmas gets wrong: each row is read out of its own example.</summary>
public sealed class VerbLemmasTests
{
    static readonly Lazy<(Cleaner Cleaner, Segmenter Segmenter, SentenceParser Parser)> Shipped = new(() => (new(), Segmenter.Load(), SentenceParser.Load()));
    static readonly VerbForms Verbs = VerbForms.Load("En");

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var (table, rows) = (WordTable.Load("En", "verb-lemmas"), new TheoryData<string, string, string>());
            foreach (var row in table.Rows) rows.Add(table[row, "form"], table[row, "lemma"], table[row, "example"]);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_past_form_is_brought_to_its_verb(string form, string lemma, string example)
    {
        var word = Parsed(example).Single(token => token.Text == form);
        Assert.Equal((lemma, "VERB"), (word.Lemma, word.Tag));
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_form_stands_in_one_table_only(string form, string lemma, string example)
    {
        Assert.Null(Verbs.Of(form));
        Assert.Equal(lemma, Verbs.LemmaOf(form.ToUpperInvariant()));
        Assert.Contains(form, example, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("killed")]
    [InlineData("bread")]
    [InlineData("")]
    public void Other_words_have_no_row(string word) => Assert.Null(Verbs.LemmaOf(word));

    static IEnumerable<Attest.Model.Token> Parsed(string example)
    {
        var (cleaner, segmenter, parser) = Shipped.Value;
        var report = segmenter.Segment(cleaner.Clean(new("example.txt", [.. Encoding.UTF8.GetBytes(example + "\n")], null)));
        return parser.Parse(report).Sentences.SelectMany(sentence => sentence.Tokens);
    }
}
