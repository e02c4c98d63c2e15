using Attest.Extract.Phrases;

namespace Attest.Tests.Extract.Phrases;

public sealed class PhraseReaderTests
{
    /// <summary>A phrase whose head is the last word but those after a "^" mark, and what is read of it.</summary>
    public static TheoryData<string, int, string> Phrases => new()
    {
        { "four/4/NUM/2/nummod people/people/NOUN:NNS/0/root", 2, "4 people Number «four people»" },
        { "at/at/ADP/2/case least/least/ADV/3/nmod 20/20/NUM/5/nummod Ruthian/ruthian/ADJ/5/amod farmers/farmer/NOUN:NNS/0/root", 5, "at_least 20 farmers Number «at least 20 Ruthian farmers»" },
        { "a/a/DET/3/det school/school/NOUN/3/compound bus/bus/NOUN/0/root", 3, "1 bus Article «a school bus»" },
        { "another/another/DET/2/det barn/barn/NOUN/0/root", 2, "1 barn Article «another barn»" },
        { "his/his/PRON:PRP$/2/nmod:poss wife/wife/NOUN/0/root", 2, "1 wife Possessive «his wife»" },
        { "the/the/DET/2/det driver/driver/NOUN/0/root", 2, "1 driver Definite «the driver»" },
        { "the/the/DET/2/det drivers/driver/NOUN:NNS/0/root", 2, "vague drivers Definite «the drivers»" },
        { "villagers/villager/NOUN:NNS/0/root", 1, "vague villagers Bare «villagers»" },
        { "dozens/dozen/NOUN:NNS/0/root of/of/ADP/4/case the/the/DET/4/det homes/home/NOUN:NNS/1/nmod", 1, "vague homes Vague «dozens of the homes»" },
        { "one/one/NUM/0/root of/of/ADP/4/case our/our/PRON:PRP$/4/nmod:poss teachers/teacher/NOUN:NNS/1/nmod", 1, "1 teachers Number «one of our teachers»" },
        { "two/two/NUM/3/nummod training/train/VERB:VBG/3/compound camps/camp/NOUN:NNS/0/root", 3, "2 camps Number «two training camps»" },
    };

    [Theory, MemberData(nameof(Phrases))]
    public void A_noun_is_read_with_its_number(string words, int head, string expected)
    {
        var sentence = Readings.Of(words);
        var phrase = PhraseReader.Read(sentence, sentence.Tokens[head - 1]);
        Assert.NotNull(phrase);
        Assert.Equal(expected, $"{Readings.Of(phrase.Figure)} {phrase.Noun.Text} {phrase.Source} «{sentence.Words(phrase.First, phrase.End)}»");
    }

    [Fact]
    public void A_named_person_is_one()
    {
        var sentence = Readings.Of("Mara/Mara/PROPN/2/compound Olesk/Olesk/PROPN/3/nsubj died/die/VERB/0/root | Person 1-2");
        var phrase = PhraseReader.Read(sentence, sentence.Tokens[1]);
        Assert.Equal((1, CountSource.Name, "Mara Olesk"), (phrase!.Figure.Value, phrase.Source, phrase.Words));
    }

    [Fact]
    public void A_word_that_heads_no_phrase_gives_none() =>
        Assert.Null(PhraseReader.Read(Readings.Of("they/they/PRON/2/nsubj died/die/VERB/0/root"), Readings.Of("they/they/PRON/2/nsubj died/die/VERB/0/root").Tokens[0]));
}
