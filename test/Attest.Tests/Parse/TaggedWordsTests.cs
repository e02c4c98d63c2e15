using Attest.Parse;
using Attest.Tests.Segment;

namespace Attest.Tests.Parse;

/// <summary>Words of the news whose tags and dictionary forms the rules rest on.</summary>
public sealed class TaggedWordsTests
{
    static readonly SentenceParser Parser = SentenceParser.Load();

    public static TheoryData<string, string> Cases => new()
    {
        { "Gunmen struck a post near Tarsk.", "strike/VERB" },
        { "Air strikes hit two schools.", "hit/VERB" },
        { "Rockets fell on the town.", "fall/VERB" },
        { "Two men were shot dead.", "shoot/VERB" },
        { "The dead were buried on Friday.", "bury/VERB" },
        { "Shelling wounded six people.", "wound/VERB" },
        { "Bombs killed nine children.", "kill/VERB" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_verb_of_a_short_sentence_is_its_root(string text, string root)
    {
        var sentence = Assert.Single(Parser.Parse(SegmentedText.Of(text)).Sentences);
        var verb = sentence.Tokens.Single(token => token.IsRoot);
        Assert.Equal(root, $"{verb.Lemma}/{verb.Tag}");
    }

    [Theory]
    [InlineData("12 Killed in Attack on Market in Tarsk")]
    public void Headlines_are_read_too(string text)
    {
        var sentence = Assert.Single(Parser.Parse(SegmentedText.Of(text)).Sentences);
        Assert.Contains(sentence.Tokens, token => token.Tag is "VERB");
    }
}
