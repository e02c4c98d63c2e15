namespace Attest.Tests.Extract.Disputes;

public sealed class DisputeRulesTests
{
    public static TheoryData<string, string> Verbs => new()
    {
        { "The/the/DET/2/det ministry/ministry/NOUN/3/nsubj denied/deny/VERB/0/root that/that/SCONJ/6/mark jets/jet/NOUN:NNS/6/nsubj hit/hit/VERB/3/ccomp it/it/PRON/6/obj", "denied [that jets hit it] «denied that jets hit it»" },
        { "claims/claim/NOUN:NNS/0/root the/the/DET/3/det army/army/NOUN/4/nsubj denies/deny/VERB:VBZ/1/acl:relcl", "denied [claims] «claims the army denies»" },
        { "Villagers/villager/NOUN:NNS/2/nsubj disputed/dispute/VERB/0/root the/the/DET/4/det toll/toll/NOUN/2/obj", "doubted [the toll] «disputed the toll»" },
        { "The/the/DET/2/det army/army/NOUN/3/nsubj rejected/reject/VERB/0/root the/the/DET/5/det report/report/NOUN/3/obj", "denied [the report] «rejected the report»" },
        { "The/the/DET/2/det toll/toll/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass disputed/dispute/VERB:VBN/0/root", "doubted [The toll] «The toll was disputed»" },
    };

    [Theory, MemberData(nameof(Verbs))]
    public void A_verb_of_denial_disputes_its_object_or_clause(string words, string expected) => Assert.Equal(expected, Readings.Rule("dispute/verb", words));

    [Theory]
    [InlineData("The/the/DET/2/det army/army/NOUN/5/nsubj did/do/AUX/5/aux not/not/PART/5/advmod deny/deny/VERB:VB/0/root the/the/DET/7/det raid/raid/NOUN/5/obj")]
    [InlineData("The/the/DET/2/det house/house/NOUN/3/nsubj rejected/reject/VERB/0/root the/the/DET/5/det motion/motion/NOUN/3/obj")]
    [InlineData("The/the/DET/2/det army/army/NOUN/4/nsubj may/may/AUX:MD/4/aux deny/deny/VERB:VB/0/root the/the/DET/6/det raid/raid/NOUN/4/obj")]
    public void Negated_possible_and_other_refusals_dispute_nothing(string words) => Assert.Equal("", Readings.Rule("dispute/verb", words));

    public static TheoryData<string, string> Phrases => new()
    {
        { "It/it/PRON/4/nsubj was/be/AUX/4/cop not/not/PART/4/advmod clear/clear/ADJ/0/root who/who/PRON/7/nsubj was/be/AUX/7/cop responsible/responsible/ADJ/4/ccomp", "unclear [It was not clear who was responsible] «It was not clear who was responsible»" },
        { "The/the/DET/2/det toll/toll/NOUN/6/nsubj:pass could/could/AUX:MD/6/aux not/not/PART/6/advmod be/be/AUX/6/aux:pass verified/verify/VERB:VBN/0/root", "unclear [The toll could not be verified] «The toll could not be verified»" },
        { "Villagers/villager/NOUN:NNS/2/nsubj cast/cast/VERB/0/root doubt/doubt/NOUN/2/obj on/on/ADP/6/case the/the/DET/6/det toll/toll/NOUN/3/nmod", "doubted [Villagers cast doubt on the toll] «Villagers cast doubt on the toll»" },
        { "The/the/DET/2/det motive/motive/NOUN/5/nsubj:pass was/be/AUX/5/aux:pass not/not/PART/5/advmod known/know/VERB:VBN/0/root", "" },
        { "The/the/DET/2/det road/road/NOUN/5/nsubj was/be/AUX/5/cop not/not/PART/5/advmod clear/clear/ADJ/0/root", "" },
    };

    [Theory, MemberData(nameof(Phrases))]
    public void Set_phrases_of_doubt_dispute_figures_and_responsibility_only(string words, string expected) =>
        Assert.Equal(expected, Readings.Rule("dispute/phrase", words));
}
