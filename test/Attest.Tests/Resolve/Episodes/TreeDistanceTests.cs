using Attest.Resolve.Episodes;
using Attest.Tests.Extract;

namespace Attest.Tests.Resolve.Episodes;

public sealed class TreeDistanceTests
{
    // fled ← Anna, fled ← town ← of, fled ← town ← Arda; "and" hangs on nothing below "fled".
    const string Words = "Anna/Anna/PROPN/2/nsubj fled/flee/VERB/0/root the/the/DET/4/det town/town/NOUN/2/obj of/of/ADP/6/case Arda/Arda/PROPN/4/nmod";

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1, 2, 1)]
    [InlineData(2, 4, 1)]
    [InlineData(1, 4, 2)]
    [InlineData(1, 6, 3)]
    [InlineData(3, 5, 3)]
    public void Edges_are_counted_over_the_nearest_common_word(int one, int other, int edges)
    {
        var sentence = Readings.Of(Words);
        var (a, b) = (sentence.Tokens[one - 1], sentence.Tokens[other - 1]);
        Assert.Equal(edges, (int)TreeDistance.Between(sentence, a, b));
        Assert.Equal(TreeDistance.Between(sentence, a, b), TreeDistance.Between(sentence, b, a));
        Assert.Equal(TreeDistance.OfDate(sentence, a, b), TreeDistance.OfDate(sentence, b, a));
    }

    [Fact]
    public void Of_words_as_near_in_the_tree_the_nearer_in_the_line_wins()
    {
        var sentence = Readings.Of("Anna/Anna/PROPN/2/nsubj fled/flee/VERB/0/root Arda/Arda/PROPN/2/obj yesterday/yesterday/NOUN/2/obl");
        Assert.True(TreeDistance.Between(sentence, sentence.Tokens[1], sentence.Tokens[2]) < TreeDistance.Between(sentence, sentence.Tokens[1], sentence.Tokens[3]));
    }

    [Fact]
    public void The_line_never_outweighs_an_edge()
    {
        // One edge over forty words is still nearer than two edges over one word.
        var far = string.Join(' ', Enumerable.Range(2, 40).Select(_ => "very/very/ADV/43/advmod"));
        var sentence = Readings.Of($"ran/run/VERB/0/root {far} late/late/ADJ/1/obl too/too/ADV/42/advmod");
        Assert.True(TreeDistance.Between(sentence, sentence.Tokens[0], sentence.Tokens[41]) < 2);
    }

    [Fact]
    public void For_days_the_line_counts_for_more()
    {
        // Two days on one verb: the one that follows the other verb at once is that one's, a word of the tree farther off though it is.
        var sentence = Readings.Of("shot/shoot/VERB/0/root two/two/NUM/1/obj dead/dead/ADJ/1/xcomp there/there/ADV/1/advmod again/again/ADV/1/advmod and/and/CCONJ/7/cc left/leave/VERB/1/conj Tuesday/Tuesday/PROPN/1/obl");
        var (shot, left, day) = (sentence.Tokens[0], sentence.Tokens[6], sentence.Tokens[7]);
        Assert.True(TreeDistance.Between(sentence, shot, day) < TreeDistance.Between(sentence, left, day));
        Assert.True(TreeDistance.OfDate(sentence, left, day) < TreeDistance.OfDate(sentence, shot, day));
    }

    [Fact]
    public void Words_that_no_tree_joins_are_as_far_apart_as_the_sentence_is_long()
    {
        var sentence = Readings.Of("Stop/stop/VERB/0/root Run/run/VERB/0/root Hide/hide/VERB/0/root");
        Assert.Equal(3, (int)TreeDistance.Between(sentence, sentence.Tokens[0], sentence.Tokens[2]));
    }
}
