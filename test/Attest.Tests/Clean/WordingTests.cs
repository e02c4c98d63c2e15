using Attest.Clean;

namespace Attest.Tests.Clean;

public sealed class WordingTests
{
    [Theory]
    [InlineData("Six dockers were hurt.", true)]
    [InlineData("“Six dockers were hurt.”", true)]
    [InlineData("Six dockers were hurt. (AP)", false)]
    [InlineData("(Six dockers were hurt.)", true)]
    [InlineData("Six dockers were hurt.[2]", true)]
    [InlineData("Six dockers were hurt [2]", false)]
    [InlineData("Who fired?", true)]
    [InlineData("They ran …", true)]
    [InlineData("Shells fall on port", false)]
    [InlineData("", false)]
    [InlineData("”", false)]
    [InlineData("] ] ]", false)]
    public void A_sentence_ends_by_its_mark_whatever_closes_it(string line, bool expected) => Assert.Equal(expected, Wording.EndsSentence(line));

    [Theory]
    [InlineData("Shells Fall on Darvela Port", true)]
    [InlineData("Shells fall on Darvela port", false)]
    [InlineData("Shells", false)]
    [InlineData("The Day of the War", false)]
    [InlineData("“Shells” Fall", true)]
    [InlineData("12 34 5678", false)]
    public void Titles_have_capitals_on_every_long_word(string line, bool expected) => Assert.Equal(expected, Wording.IsTitleCase(line));

    [Theory]
    [InlineData("SHELLS FALL", true)]
    [InlineData("SHELLS fall", false)]
    [InlineData("123 –", false)]
    [InlineData("حلب", false)]
    public void Capitals_are_letters(string line, bool expected) => Assert.Equal(expected, Wording.IsAllCapitals(line));

    [Theory]
    [InlineData("  Six\t\tDockers\u00a0WERE ", "six dockers were")]
    [InlineData("“Ro’s” – port", "\"ro's\" - port")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    public void A_fold_is_for_comparing(string line, string fold)
    {
        Assert.Equal(fold, Wording.Fold(line));
        Assert.Equal(fold, Wording.Fold(Wording.Fold(line)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 0)]
    [InlineData("one", 1)]
    [InlineData(" one  two\nthree ", 3)]
    [InlineData("one\u2028two", 2)]
    public void Words_are_counted_as_they_are_parted(string line, int count)
    {
        Assert.Equal(count, Wording.Count(line));
        Assert.Equal(count, Wording.Words(line).Length);
    }
}
