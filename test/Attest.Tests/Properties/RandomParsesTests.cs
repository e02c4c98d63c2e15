namespace Attest.Tests.Properties;

public sealed class RandomParsesTests
{
    [Fact]
    public void The_same_seed_gives_the_same_report() =>
        Assert.Equal(new RandomParses(7).Report(5, 30).Source.Text, new RandomParses(7).Report(5, 30).Source.Text);

    [Fact]
    public void Another_seed_gives_another_report() =>
        Assert.NotEqual(new RandomParses(7).Report(5, 30).Source.Text, new RandomParses(8).Report(5, 30).Source.Text);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_sentence_is_a_tree_over_its_own_words(int seed)
    {
        var report = new RandomParses(seed).Report(20, 40);
        foreach (var sentence in report.Sentences)
        {
            Assert.Single(sentence.Tokens, token => token.IsRoot);
            Assert.All(sentence.Tokens, token => Assert.True(sentence.IsUnder(token, sentence.Tokens.Single(root => root.IsRoot))));
            Assert.All(sentence.Tokens, token => Assert.Equal(token.Text, token.At.Of(report.Source.Text)));
            Assert.All(sentence.Entities, name => Assert.True(sentence.At.Contains(name.At)));
            Assert.True(report.Source.Blocks[sentence.Block].At.Contains(sentence.At));
        }
    }
}
