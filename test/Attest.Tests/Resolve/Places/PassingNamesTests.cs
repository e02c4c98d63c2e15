using Attest.Extract.Attacks;
using Attest.Resolve.Places;
using Attest.Tests.Extract;

namespace Attest.Tests.Resolve.Places;

public sealed class PassingNamesTests
{
    static readonly KnownNames Names = KnownNames.Load();
    static readonly PlaceMentionReader Reader = new(Names.Gazetteer, PlaceKinds.Load("En"), AttackWords.Load("En"));

    public static TheoryData<string, string> Sentences => new()
    {
        // Before a noun, at the head of a body, before an office, behind "of".
        { "Topeka/Topeka/PROPN/2/compound police/police/NOUN/3/nsubj came/come/VERB/0/root", "Topeka" },
        { "The/the/DET/4/det Topeka/Topeka/PROPN/4/compound Historical/Historical/PROPN/4/compound Society/Society/PROPN/5/nsubj met/meet/VERB/0/root | Organisation 2-4", "Topeka" },
        { "He/he/PRON/2/nsubj left/leave/VERB/0/root the/the/DET/4/det University/University/PROPN/2/obj of/of/ADP/6/case Topeka/Topeka/PROPN/4/nmod | Organisation 4-6", "Topeka" },
        // Persons, kinds and parts of towns are none.
        { "He/he/PRON/2/nsubj met/meet/VERB/0/root Austin/Austin/PROPN/2/obj Berg/Berg/PROPN/3/flat | Person 3-4", "" },
        { "The/the/DET/3/det City/City/PROPN/3/compound Council/Council/PROPN/4/nsubj met/meet/VERB/0/root | Organisation 2-3", "" },
        { "It/it/PRON/2/nsubj fell/fall/VERB/0/root on/on/ADP/5/case the/the/DET/5/det Street/Street/PROPN/2/obl | Place 5", "" },
        // A state behind its town is read too.
        { "It/it/PRON/2/nsubj fell/fall/VERB/0/root in/in/ADP/4/case Topeka/Topeka/PROPN/2/obl ~,/,/PUNCT/6/punct Kan./Kan./PROPN/4/appos | Place 4, Place 6", "Topeka, Kan." },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void Names_are_read_that_are_no_location(string words, string expected)
    {
        var sentence = Readings.Of(words);
        var found = Reader.Read(sentence, [.. Names.Actors.Scan([.. sentence.Tokens.Select(token => token.Text)])]);
        Assert.Equal(expected, string.Join(", ", found.Select(place => place.Written)));
    }

    [Fact]
    public void A_number_belongs_to_the_street_that_it_names()
    {
        var found = Reader.Read(Readings.Of("It/it/PRON/2/nsubj fell/fall/VERB/0/root on/on/ADP/5/case 9th/9th/ADJ/5/amod Street/Street/PROPN/2/obl | Place 5"), []);
        Assert.Equal("9th Street Location", string.Join(", ", found.Select(place => $"{place.Written} {place.Role}")));
    }
}
