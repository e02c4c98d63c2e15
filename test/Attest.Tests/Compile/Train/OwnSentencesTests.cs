using Attest.Compile.Train;

namespace Attest.Tests.Compile.Train;

public sealed class OwnSentencesTests
{
    [Fact]
    public void A_line_gives_words_with_tags_and_lemmas()
    {
        const string Lines = "# a remark\nGunmen/NNS were/AUX.VBD shot/VBN/shoot ./.\n";
        var words = Assert.Single(OwnSentences.Read(new StringReader(Lines))).Words;
        Assert.Equal(["NOUN|NNS", "AUX|VBD", "VERB|VBN", "PUNCT|."], words.Select(word => word.Tag));
        Assert.Equal(["_", "_", "shoot", "_"], words.Select(word => word.Lemma));
    }

    [Fact]
    public void An_unknown_tag_is_refused() =>
        Assert.Throws<InvalidDataException>(() => OwnSentences.Read(new StringReader("Gunmen/XX")).ToArray());

    [Theory]
    [InlineData("Defence Minister Ilda Moor", 2)]
    [InlineData("Ilda Moor", 0)]
    [InlineData("Prime Minister", 2)]
    public void Titles_are_no_part_of_a_name(string words, int first)
    {
        var titles = new TitleWords(new HashSet<string> { "defence", "minister", "prime" });
        Assert.Equal(first, titles.Skip(words.Split(' '), 0, words.Split(' ').Length));
    }
}
