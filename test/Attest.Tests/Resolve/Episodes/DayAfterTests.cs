using Attest.Model;

namespace Attest.Tests.Resolve.Episodes;

public sealed class DayAfterTests
{
    const string Shot = "Two/two/NUM/2/nummod men/man/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass shot/shoot/VERB:VBN/0/root";

    /// <summary>What stands after "Two men were shot", and the day that the attack is given.</summary>
    public static TheoryData<string, string?> Cases => new()
    {
        { "It/it/PRON/2/nsubj happened/happen/VERB:VBD/0/root on/on/ADP/4/case Sunday/Sunday/PROPN/2/obl", "Sunday" },
        { "The/the/DET/2/det incident/incident/NOUN/3/nsubj took/take/VERB:VBD/0/root place/place/NOUN/3/obj on/on/ADP/6/case Sunday/Sunday/PROPN/3/obl", "Sunday" },
        { "Officers/officer/NOUN:NNS/3/nsubj:pass were/be/AUX/3/aux:pass called/call/VERB:VBN/0/root at/at/ADP/5/case noon/noon/NOUN/3/obl on/on/ADP/7/case Sunday/Sunday/PROPN/3/obl", "Sunday" },
        // Of another thing, no happening, or not said to have happened.
        { "Elections/election/NOUN:NNS/2/nsubj happened/happen/VERB:VBD/0/root on/on/ADP/4/case Sunday/Sunday/PROPN/2/obl", null },
        { "It/it/PRON/2/nsubj rained/rain/VERB:VBD/0/root on/on/ADP/4/case Sunday/Sunday/PROPN/2/obl", null },
        { "It/it/PRON/5/nsubj did/do/AUX/5/aux not/not/PART/5/advmod really/really/ADV/5/advmod happen/happen/VERB:VB/0/root on/on/ADP/7/case Sunday/Sunday/PROPN/5/obl", null },
        { "It/it/PRON/2/nsubj took/take/VERB:VBD/0/root hours/hour/NOUN:NNS/2/obj on/on/ADP/5/case Sunday/Sunday/PROPN/2/obl", null },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_sentence_that_says_when_lends_its_day_to_the_attack_before(string next, string? day)
    {
        var attack = Assert.Single(ReadSentences.Claims(null, Shot, next).Claims, claim => claim.Kind == ClaimKind.Casualty);
        Assert.Equal(day, attack.Date?.Written);
    }

    [Fact]
    public void An_attack_with_a_day_of_its_own_keeps_it()
    {
        var attack = ReadSentences.Claims(null, Shot + " on/on/ADP/6/case Friday/Friday/PROPN/4/obl", "It/it/PRON/2/nsubj happened/happen/VERB:VBD/0/root on/on/ADP/4/case Sunday/Sunday/PROPN/2/obl").Claims.First(claim => claim.Kind == ClaimKind.Casualty);
        Assert.Equal("Friday", attack.Date?.Written);
    }
}
