using Attest.Extract.Attacks;

namespace Attest.Tests.Extract.Attacks;

public sealed class ResponsibilityTests
{
    /// <summary>A parse, and who takes an attack upon itself.</summary>
    public static TheoryData<string, string?> Sentences => new()
    {
        { "The/the/DET/2/det band/band/NOUN/3/nsubj claimed/claim/VERB/0/root responsibility/responsibility/NOUN/3/obj for/for/ADP/7/case the/the/DET/7/det blast/blast/NOUN/4/nmod", "The band" },
        { "The/the/DET/2/det band/band/NOUN/4/nsubj later/later/ADV/4/advmod claimed/claim/VERB/0/root full/full/ADJ/6/amod responsibility/responsibility/NOUN/4/obj", "The band" },
        { "The/the/DET/2/det band/band/NOUN/3/nsubj claimed/claim/VERB/0/root credit/credit/NOUN/3/obj for/for/ADP/7/case the/the/DET/7/det blast/blast/NOUN/4/nmod", "The band" },
        { "attacks/attack/NOUN:NNS/0/root claimed/claim/VERB:VBN/1/acl by/by/ADP/5/case the/the/DET/5/det Band/Band/PROPN/2/obl", "the Band" },
        { "The/the/DET/2/det attack/attack/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass claimed/claim/VERB:VBN/0/root by/by/ADP/7/case River/River/PROPN/7/compound Brigades/Brigade/PROPN:NNPS/4/obl:agent", "River Brigades" },
        // A lost subject is found by the order of words.
        { "River/River/PROPN/2/compound Brigades/Brigade/PROPN:NNPS/0/root claimed/claim/VERB/2/acl responsibility/responsibility/NOUN/3/obj", "River Brigades" },
        { "The/the/DET/4/det Lamp/Lamp/PROPN/0/root ,/,/PUNCT/5/punct which/which/PRON:WDT/5/nsubj holds/hold/VERB:VBZ/8/advcl Dorsk/Dorsk/PROPN/5/obj ,/,/PUNCT/5/punct claimed/claim/VERB:VBD/2/acl responsibility/responsibility/NOUN/8/obj", "The Lamp" },
        // Nouns run up to the verb, whatever the tree makes of them.
        { "The/the/DET/2/det rebel/rebel/NOUN/5/nsubj River/River/PROPN/4/compound Band/Band/PROPN/5/obl claimed/claim/VERB:VBD/0/root responsibility/responsibility/NOUN/5/obj", "The rebel River Band" },
        // Who only says something takes nothing upon itself.
        { "The/the/DET/2/det mayor/mayor/NOUN/3/nsubj claimed/claim/VERB/0/root that/that/SCONJ/6/mark rebels/rebel/NOUN:NNS/6/nsubj attacked/attack/VERB/3/ccomp", null },
        { "The/the/DET/2/det band/band/NOUN/5/nsubj did/do/AUX/5/aux not/not/PART:RB/5/advmod claim/claim/VERB:VB/0/root responsibility/responsibility/NOUN/5/obj", null },
        { "They/they/PRON/2/nsubj took/take/VERB/0/root the/the/DET/4/det blame/blame/NOUN/2/obj", null },
        { "A/a/DET/2/det claim/claim/NOUN/0/root of/of/ADP/4/case responsibility/responsibility/NOUN/2/nmod", null },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void Who_claims_responsibility_or_is_told_to_have_claimed_takes_it(string words, string? expected)
    {
        var sentence = Readings.Of(words);
        var found = Responsibility.Of(sentence);
        Assert.Equal(expected, found is var (claimant, _) ? sentence.Words(claimant.First, claimant.End) : null);
    }

    [Theory]
    [InlineData("No/no/DET/2/det band/band/NOUN/3/nsubj")]
    [InlineData("Nobody/nobody/PRON/3/nsubj yet/yet/ADV/3/advmod")]
    [InlineData("No/no/DET/2/det one/one/PRON/3/nsubj")]
    public void That_nobody_claimed_it_is_no_claim(string subject)
    {
        var report = Attest.Extract.ClaimExtractor.Load("En").Extract(TestSentence.Report(subject + " claimed/claim/VERB/0/root responsibility/responsibility/NOUN/3/obj for/for/ADP/7/case the/the/DET/7/det attack/attack/NOUN/4/nmod"));
        Assert.DoesNotContain(report.Attacks, mention => mention.Claimed);
    }

    [Fact]
    public void The_verb_at_the_end_of_a_sentence_claims_nothing() =>
        Assert.Null(Responsibility.Of(Readings.Of("The/the/DET/2/det band/band/NOUN/3/nsubj claimed/claim/VERB:VBN/0/root by/by/ADP/3/advmod")));
}
