using Attest.Extract.People;

namespace Attest.Tests.Extract.People;

public sealed class SubjectCheckTests
{
    const string Walked = "Someone/someone/PRON/2/nsubj walked/walk/VERB/0/root up/up/ADP/4/case Hale/Hale/PROPN/2/obl and/and/CCONJ/6/cc shot/shoot/VERB/2/conj him/he/PRON/6/obj";
    const string Fled = "Hale/Hale/PROPN/2/nsubj fled/flee/VERB/0/root and/and/CCONJ/4/cc fired/fire/VERB/2/conj";
    const string Bare = "Hale/Hale/PROPN/0/root shot/shoot/VERB/1/dep";
    const string Whether = "if/if/SCONJ/3/mark Hale/Hale/PROPN/3/nsubj fired/fire/VERB/0/root";

    [Theory]
    [InlineData(Walked, 3, 5, false)]
    [InlineData(Fled, 0, 1, true)]
    [InlineData(Fled, 0, 3, true)]
    [InlineData(Bare, 0, 1, true)]
    [InlineData(Whether, 1, 2, false)]
    public void A_verb_is_said_of_its_subject_in_the_tree(string words, int name, int verb, bool expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, SubjectCheck.IsSubject(sentence, Group(name), sentence.Tokens[verb]));
    }

    [Theory]
    [InlineData(Walked, 3, false)]
    [InlineData(Fled, 0, true)]
    [InlineData("Behind/behind/ADP/2/case Hale/Hale/PROPN/3/nsubj fell/fall/VERB/0/root", 1, true)]
    [InlineData("neither/neither/CCONJ/2/cc Hale/Hale/PROPN/3/nsubj fell/fall/VERB/0/root", 1, false)]
    public void Behind_a_preposition_no_verb_is_said_of_a_name_unless_the_tree_knows(string words, int name, bool expected) =>
        Assert.Equal(expected, SubjectCheck.MayBeSubject(Readings.Of(words), Group(name)));

    [Fact]
    public void The_subject_is_that_of_the_verb_it_is_joined_to()
    {
        var sentence = Readings.Of(Walked);
        Assert.Equal("Someone", SubjectCheck.SubjectOf(sentence, sentence.Tokens[5])?.Text);
        Assert.Null(SubjectCheck.SubjectOf(Readings.Of(Bare), Readings.Of(Bare).Tokens[1]));
    }

    static NameGroup Group(int name) => new([new NameMention(0, name, name + 1, name, name + 1, "Hale", null, true)]);
}
