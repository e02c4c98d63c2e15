using Attest.Extract.Casualties;
using Attest.Extract.Phrases;

namespace Attest.Tests.Extract.Casualties;

public sealed class PeopleListTests
{
    const string Three = "three/three/NUM/2/nummod children/child/NOUN/0/root ~,/,/PUNCT/5/punct two/two/NUM/5/nummod nurses/nurse/NOUN/2/conj and/and/CCONJ/8/cc the/the/DET/8/det driver/driver/NOUN/2/conj";
    const string Verb = "three/three/NUM/2/nummod children/child/NOUN/3/nsubj fled/flee/VERB/0/root two/two/NUM/5/nummod nurses/nurse/NOUN/3/obj";
    const string Clause = "three/three/NUM/2/nummod children/child/NOUN/0/root who/who/PRON:WP/4/nsubj hid/hide/VERB/2/acl two/two/NUM/6/nummod nurses/nurse/NOUN/4/obj";
    const string Bare = "children/child/NOUN/0/root and/and/CCONJ/4/cc two/two/NUM/4/nummod nurses/nurse/NOUN/1/conj";

    [Theory]
    [InlineData(Three, 0, "3 children, 2 nurses, 1 driver")]
    [InlineData(Three, 3, "2 nurses, 1 driver")]
    [InlineData(Verb, 0, "3 children")]
    [InlineData(Clause, 0, "3 children")]
    [InlineData(Bare, 0, "2 nurses")]
    public void The_people_of_a_list_are_read_each_with_its_number(string words, int start, string expected)
    {
        var victims = new VictimReader(GroupWords.Load("En"));
        Assert.Equal(expected, string.Join(", ", PeopleList.From(Readings.Of(words), start, victims).Select(phrase => $"{phrase.Figure.Value} {phrase.Noun.Text}")));
    }
}
