using Attest.Extract.Speech;
using Attest.Model;
using Attest.Resolve.Claims;
using Attest.Tests.Extract;
using Doers = Attest.Extract.Attacks.Words;

namespace Attest.Tests.Resolve.Claims;

public sealed class ConfidenceReaderTests
{
    const string Rebels = "Rebels/rebel/NOUN:NNS/2/nsubj attacked/attack/VERB/0/root Arda/Arda/PROPN/2/obj";

    static readonly ConfidenceReader Reader = new(ReadSentences.Names.Actors);

    /// <summary>A parse, the doers (first and last word, from 1), and how sure it is of them in the outlet's own voice.</summary>
    public static TheoryData<string, int, int, PerpetratorConfidence> Words => new()
    {
        { Rebels, 1, 1, PerpetratorConfidence.ReportedAsFact },
        { "Suspected/suspected/ADJ/2/amod rebels/rebel/NOUN:NNS/3/nsubj attacked/attack/VERB/0/root", 1, 2, PerpetratorConfidence.Accused },
        { "Arda/Arda/PROPN/3/nsubj:pass was/be/AUX/3/aux:pass attacked/attack/VERB/0/root probably/probably/ADV/6/advmod by/by/ADP/6/case rebels/rebel/NOUN:NNS/3/obl", 5, 6, PerpetratorConfidence.Possible },
        { "Police/police/NOUN/2/nsubj blamed/blame/VERB/0/root rebels/rebel/NOUN:NNS/2/obj", 3, 3, PerpetratorConfidence.AccusedByAuthorities },
        { "Farmers/farmer/NOUN:NNS/2/nsubj blamed/blame/VERB/0/root rebels/rebel/NOUN:NNS/2/obj", 3, 3, PerpetratorConfidence.Accused },
    };

    [Theory, MemberData(nameof(Words))]
    public void The_words_around_the_doer_say_how_sure_a_report_is(string words, int first, int last, PerpetratorConfidence expected) =>
        Assert.Equal(expected, Reader.Of(Readings.Of(words), [new Doers(first - 1, last)], Voice.Outlet, claimed: false));

    [Theory]
    [InlineData(Stance.Asserted, PerpetratorConfidence.ReportedAsFact)]
    [InlineData(Stance.Alleged, PerpetratorConfidence.AccusedByAuthorities)]
    [InlineData(Stance.Unclear, PerpetratorConfidence.Possible)]
    [InlineData(Stance.Doubted, PerpetratorConfidence.Possible)]
    public void What_a_state_alleges_is_an_accusation_by_authorities(Stance stance, PerpetratorConfidence expected) =>
        Assert.Equal(expected, Reader.Of(Readings.Of(Rebels), [new Doers(0, 1)], Said("RU:defence-ministry", stance), claimed: false));

    [Fact]
    public void What_others_allege_is_an_accusation() =>
        Assert.Equal(PerpetratorConfidence.Accused, Reader.Of(Readings.Of(Rebels), [new Doers(0, 1)], Said("sohr", Stance.Alleged), claimed: false));

    [Fact]
    public void Who_owns_up_is_as_good_as_his_word() =>
        Assert.Equal(PerpetratorConfidence.ClaimedOrAdmitted, Reader.Of(Readings.Of(Rebels), [new Doers(0, 1)], Voice.Outlet, claimed: true));

    static Voice Said(string key, Stance stance) => new(new(key, key, SpeakerKind.Body), [], stance, false, "");
}
