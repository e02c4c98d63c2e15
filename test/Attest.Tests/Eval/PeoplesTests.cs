using Attest.Eval.Places;
using Attest.Tests.Extract;

namespace Attest.Tests.Eval;

public sealed class PeoplesTests
{
    [Theory]
    [InlineData("Two/two/NUM/4/nummod Sri/Sri/PROPN/3/compound Lankan/Lankan/ADJ/4/amod boats/boat/NOUN/5/nsubj sank/sink/VERB/0/root", "Sri Lankan LK")]
    [InlineData("Russians/Russian/PROPN/2/nsubj sank/sink/VERB/0/root", "Russians RU")]
    [InlineData("Boats/boat/NOUN/2/nsubj sank/sink/VERB/0/root", "")]
    public void Peoples_and_adjectives_name_their_country(string words, string expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, string.Join(", ", Peoples.In(sentence).Select(people => $"{sentence.Words(people.First, people.End)} {people.Country.Iso}")));
    }
}
