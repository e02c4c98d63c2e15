using Attest.Model;

namespace Attest.Tests.Model;

public sealed class SentenceTests
{
    // fled ← Anna, fled ← town ← the, town ← Arda ← of
    const string Words = "Anna/Anna/PROPN/2/nsubj fled/flee/VERB/0/root the/the/DET/4/det town/town/NOUN/2/obj of/of/ADP/6/case Arda/Arda/PROPN/4/nmod";

    static readonly Sentence Fled = TestSentence.Read(Words, "Person 1, Place 6");

    [Theory]
    [InlineData(1, "Anna town")]
    [InlineData(3, "the Arda")]
    [InlineData(0, "")]
    public void Children_are_in_order(int head, string children) => Assert.Equal(children, string.Join(' ', Fled.Children(Fled.Tokens[head]).Select(token => token.Text)));

    [Fact]
    public void Children_by_relation_are_only_those() => Assert.Equal("town", Assert.Single(Fled.Children(Fled.Tokens[1], "obj")).Text);

    [Theory]
    [InlineData(3, "the town of Arda")]
    [InlineData(1, "Anna fled the town of Arda")]
    [InlineData(5, "of Arda")]
    [InlineData(2, "the")]
    public void A_word_reaches_as_far_as_what_hangs_below_it(int head, string words)
    {
        var (first, end) = Fled.Reach(Fled.Tokens[head]);
        Assert.Equal(words, Fled.SpanOf(first, end).Of(TestSentence.TextOf(Words)));
    }

    [Theory]
    [InlineData(5, 1, true)]
    [InlineData(5, 3, true)]
    [InlineData(5, 5, true)]
    [InlineData(0, 3, false)]
    [InlineData(1, 5, false)]
    public void A_word_is_under_what_it_hangs_on(int token, int ancestor, bool expected) => Assert.Equal(expected, Fled.IsUnder(Fled.Tokens[token], Fled.Tokens[ancestor]));

    [Fact]
    public void A_circle_in_a_damaged_tree_ends()
    {
        var circle = TestSentence.Read("one/one/NUM/2/dep two/two/NUM/1/dep three/three/NUM/0/root");
        Assert.False(circle.IsUnder(circle.Tokens[0], circle.Tokens[2]));
        Assert.Equal((2, 3), circle.Reach(circle.Tokens[2]));
    }

    [Theory]
    [InlineData(0, EntityKind.Person)]
    [InlineData(5, EntityKind.Place)]
    [InlineData(3, null)]
    public void A_word_may_be_part_of_a_name(int token, EntityKind? kind) => Assert.Equal(kind, Fled.EntityAt(token)?.Kind);

    [Fact]
    public void The_root_hangs_on_nothing()
    {
        Assert.Null(Fled.HeadOf(Fled.Tokens[1]));
        Assert.Equal("fled", Fled.HeadOf(Fled.Tokens[3])!.Text);
    }
}
