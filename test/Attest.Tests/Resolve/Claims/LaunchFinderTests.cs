using Attest.Resolve;
using Attest.Resolve.Claims;
using Attest.Resolve.Places;
using Attest.Tests.Extract;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Resolve.Claims;

public sealed class LaunchFinderTests
{
    const string TookOff = "Jets/jet/NOUN:NNS/2/nsubj took/take/VERB/0/root off/off/ADP/2/compound:prt from/from/ADP/5/case Hask/Hask/PROPN/2/obl";

    public static TheoryData<string, PlaceRole, string?, bool> Sentences => new()
    {
        { TookOff, PlaceRole.From, null, true },
        { TookOff, PlaceRole.Location, null, false },
        { "Jets/jet/NOUN:NNS/2/nsubj used/use/VERB/0/root a/a/DET/4/det base/base/NOUN/2/obj Hask/Hask/PROPN/4/nmod", PlaceRole.Base, null, true },
        { "Jets/jet/NOUN:NNS/2/nsubj flew/fly/VERB/0/root over/over/ADP/5/case the/the/DET/5/det Hask/Hask/PROPN/2/obl", PlaceRole.Location, "airbase", true },
        { "Men/man/NOUN:NNS/3/nsubj all/all/DET/1/det used/use/VERB/0/root from/from/ADP/5/case Hask/Hask/PROPN/3/obl", PlaceRole.From, null, false },
        { "Rebels/rebel/NOUN:NNS/2/nsubj came/come/VERB/0/root down/down/ADV/2/advmod from/from/ADP/5/case Hask/Hask/PROPN/2/obl", PlaceRole.From, null, false },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void A_start_needs_a_verb_of_starting_and_a_base_or_from(string words, PlaceRole role, string? kind, bool expected)
    {
        var sentence = Readings.Of(words);
        var place = new NamedPlace(0, 4, 5, sentence.Tokens[4].At, "Hask", kind, role, []);
        var facts = new SentenceFacts(sentence, [], [], [place]);
        Assert.Equal(expected, new LaunchFinder(_ => Town("Hask", 10, 10)).Of(facts) is not null);
    }
}
