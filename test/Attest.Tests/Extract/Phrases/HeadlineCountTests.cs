namespace Attest.Tests.Extract.Phrases;

public sealed class HeadlineCountTests
{
    [Theory]
    [InlineData("Teen/teen/NOUN:NN/2/nsubj:pass shot/shoot/VERB:VBN/0/root in/in/ADP/4/case Arden/Arden/PROPN/2/obl", "killed_or_injured 1 children «Teen shot»")]
    [InlineData("Nurse/nurse/NOUN:NN/2/nsubj:pass killed/kill/VERB:VBN/0/root in/in/ADP/4/case Arden/Arden/PROPN/2/obl", "killed 1 medics «Nurse killed»")]
    // Many in one word, and a word that only describes the next.
    [InlineData("Crew/crew/NOUN:NN/2/nsubj:pass killed/kill/VERB:VBN/0/root in/in/ADP/4/case Arden/Arden/PROPN/2/obl", "killed vague people «Crew killed»")]
    [InlineData("Villagers/villager/NOUN:NNS/2/nsubj:pass killed/kill/VERB:VBN/0/root in/in/ADP/4/case Arden/Arden/PROPN/2/obl", "killed vague civilians «Villagers killed»")]
    public void A_singular_without_an_article_is_one_person(string words, string expected) => Assert.Equal(expected, Readings.All(words));
}
