using System.Collections.Immutable;
using Attest.Model;
using Attest.Parse;
using Attest.Tests.Segment;

namespace Attest.Tests.Parse;

public sealed class SentenceParserTests
{
    static readonly SentenceParser Parser = SentenceParser.Load();

    [Fact]
    public void A_passive_of_harm_has_its_subject_and_its_place()
    {
        var sentence = Assert.Single(Parse("At least 14 people were killed in Tarsk on Monday."));
        var killed = sentence.Tokens.Single(token => token.Text == "killed");
        Assert.True(killed.IsRoot);
        Assert.Equal("kill", killed.Lemma);
        Assert.Equal(("people", "nsubj:pass"), Of(sentence.Children(killed).First()));
    }

    public static TheoryData<string> OddTexts => ["", " ", ".", "...", "\"", "a\u0301\u0301\u0301", "\ud83d\ude00\ud83d", "))))((((", "A.B.C.D.E.F", new string('x', 100_000), string.Concat(Enumerable.Repeat("( ", 5000))];

    [Theory, MemberData(nameof(OddTexts))]
    public void Every_text_gives_trees(string text)
    {
        foreach (var sentence in Parse(text))
        {
            Assert.Single(sentence.Tokens, token => token.IsRoot);
            var root = sentence.Tokens.Single(token => token.IsRoot);
            Assert.All(sentence.Tokens, token => Assert.True(sentence.IsUnder(token, root)));
            Assert.All(sentence.Tokens, token => Assert.Equal(token.Text, token.At.Of(text)));
        }
    }

    static (string, string) Of(Token token) => (token.Text, token.Relation);

    static ImmutableArray<Sentence> Parse(string text) => Parser.Parse(SegmentedText.Of(text)).Sentences;
}
