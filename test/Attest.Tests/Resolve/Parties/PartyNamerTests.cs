using Attest.Extract.Attacks;
using Attest.Tests.Extract;

namespace Attest.Tests.Resolve.Parties;

public sealed class PartyNamerTests
{
    /// <summary>A parse, the words that attack (first and last, from 1), and the keys of the parties they name.</summary>
    public static TheoryData<string, int, int, string> Doers => new()
    {
        { "Taliban/Taliban/PROPN/2/compound militants/militant/NOUN:NNS/3/nsubj attacked/attack/VERB/0/root", 1, 2, "taliban" },
        { "The/the/DET/3/det Syrian/Syrian/ADJ/3/amod army/army/NOUN/4/nsubj attacked/attack/VERB/0/root", 1, 3, "SY:army" },
        { "Russia/Russia/PROPN/4/nsubj and/and/CCONJ/3/cc Turkey/Turkey/PROPN/1/conj attacked/attack/VERB/0/root", 1, 3, "RU TR" },
        { "Russia/Russia/PROPN/4/nsubj and/and/CCONJ/3/cc Russia/Russia/PROPN/1/conj attacked/attack/VERB/0/root", 1, 3, "RU" },
        // Where somebody is names no party.
        { "Militants/militant/NOUN:NNS/4/nsubj in/in/ADP/3/case Syria/Syria/PROPN/1/nmod attacked/attack/VERB/0/root", 1, 3, "noun:militant" },
        { "Gunmen/gunman/NOUN:NNS/4/nsubj from/from/ADP/3/case Turkey/Turkey/PROPN/1/nmod attacked/attack/VERB/0/root", 1, 3, "noun:gunman" },
        { "Gunmen/gunman/NOUN:NNS/2/nsubj attacked/attack/VERB/0/root", 1, 1, "noun:gunman" },
        { "A/a/DET/3/det lone/lone/ADJ/3/amod gunman/gunman/NOUN/4/nsubj attacked/attack/VERB/0/root", 1, 3, "noun:gunman" },
        { "Armed/armed/ADJ/2/amod men/man/NOUN:NNS/3/nsubj attacked/attack/VERB/0/root", 1, 2, "noun:gunman" },
        { "Drunk/drunk/ADJ/2/amod men/man/NOUN:NNS/3/nsubj attacked/attack/VERB/0/root", 1, 2, "noun:man" },
        { "Members/member/NOUN:NNS/5/nsubj of/of/ADP/4/case a/a/DET/4/det gang/gang/NOUN/1/nmod attacked/attack/VERB/0/root", 1, 4, "noun:gang" },
        { "Gang/gang/NOUN/2/compound members/member/NOUN:NNS/3/nsubj attacked/attack/VERB/0/root", 1, 2, "noun:gang" },
        // Where the news is from, the ground of a state and what is its people's are not the state.
        { "Mozambique/Mozambique/PROPN/3/nsubj :/:/PUNCT/1/punct attacked/attack/VERB/0/root", 1, 2, "" },
        { "the/the/DET/3/det Syrian/Syrian/ADJ/3/amod province/province/NOUN/4/nsubj attacked/attack/VERB/0/root", 1, 3, "" },
        { "Palestinian/Palestinian/ADJ/2/amod property/property/NOUN/3/nsubj attacked/attack/VERB/0/root", 1, 2, "" },
        { "Russian/Russian/ADJ/2/amod jets/jet/NOUN:NNS/3/nsubj attacked/attack/VERB/0/root", 1, 2, "RU:armed-forces" },
        { "Israeli/Israeli/ADJ/2/amod settlers/settler/NOUN:NNS/3/nsubj attacked/attack/VERB/0/root", 1, 2, "noun:settler" },
        { "Hamas/Hamas/PROPN/3/compound gang/gang/NOUN/3/compound coalition/coalition/NOUN/4/nsubj attacked/attack/VERB/0/root", 1, 3, "hamas" },
        // Who left a group is not the group.
        { "Dissidents/dissident/NOUN:NNS/6/nsubj of/of/ADP/5/case the/the/DET/5/det Shining/Shining/PROPN/5/compound Path/Path/PROPN/1/nmod attacked/attack/VERB/0/root", 1, 5, "noun:dissident" },
        { "A/a/DET/2/det driver/driver/NOUN/3/nsubj attacked/attack/VERB/0/root", 1, 2, "noun:driver" },
        // Shoppers attack nobody: what is no fighter is no attacker.
        { "The/the/DET/2/det shoppers/shopper/NOUN:NNS/3/nsubj attacked/attack/VERB/0/root", 1, 2, "" },
        { "A/a/DET/2/det storm/storm/NOUN/3/nsubj attacked/attack/VERB/0/root", 1, 2, "" },
        { "Lorna/Lorna/PROPN/3/nsubj Brandt/Brandt/PROPN/1/flat attacked/attack/VERB/0/root | Person 1-2", 1, 2, "person:" + Attest.Names.NameKey.Of("Lorna Brandt") },
    };

    [Theory, MemberData(nameof(Doers))]
    public void Who_attacked_is_a_known_party_else_a_person_else_a_fighter(string words, int first, int last, string keys)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(keys, string.Join(' ', ReadSentences.Parties.Attackers(sentence, [new(first - 1, last)]).Select(actor => actor.Key)));
    }

    /// <summary>A parse, the words attacked, and the names of the parties they name.</summary>
    public static TheoryData<string, int, int, string> Targets => new()
    {
        { "attacked/attack/VERB/0/root the/the/DET/3/det Taliban/Taliban/PROPN/1/obj", 2, 3, "Taliban" },
        // An institution of a state, people of a state: the noun is the target, not the state.
        { "attacked/attack/VERB/0/root the/the/DET/4/det German/German/ADJ/4/amod consulate/consulate/NOUN/1/obj", 2, 4, "German consulate" },
        { "attacked/attack/VERB/0/root three/three/NUM/4/nummod Syrian/Syrian/ADJ/4/amod civilians/civilian/NOUN:NNS/1/obj", 2, 4, "Syrian civilians" },
        { "attacked/attack/VERB/0/root Syrian/Syrian/ADJ/3/amod militants/militant/NOUN:NNS/1/obj", 2, 3, "Syrian militants" },
        { "attacked/attack/VERB/0/root Taliban/Taliban/PROPN/3/compound militants/militant/NOUN:NNS/1/obj", 2, 3, "Taliban" },
        { "attacked/attack/VERB/0/root a/a/DET/3/det church/church/NOUN/1/obj", 2, 3, "church" },
        { "attacked/attack/VERB/0/root worshippers/worshipper/NOUN:NNS/1/obj", 2, 2, "worshippers" },
        { "attacked/attack/VERB/0/root a/a/DET/3/det puzzle/puzzle/NOUN/1/obj", 2, 3, "" },
        { "attacked/attack/VERB/0/root Hezbollah/Hezbollah/PROPN/1/obj and/and/CCONJ/4/cc Israel/Israel/PROPN/2/conj", 2, 4, "Hezbollah Israel" },
    };

    [Theory, MemberData(nameof(Targets))]
    public void Who_was_attacked_is_a_known_party_else_people_or_an_institution(string words, int first, int last, string names)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(names, string.Join(' ', ReadSentences.Parties.Targets(sentence, [new(first - 1, last)]).Select(actor => actor.Name)));
    }

    [Fact]
    public void A_countrys_plain_name_before_the_noun_says_where_and_an_adjective_says_who()
    {
        var syria = Readings.Of("The/the/DET/4/det Syria/Syria/PROPN/4/compound air/air/NOUN/4/compound strikes/strike/NOUN:NNS/0/root | Place 2");
        var syrian = Readings.Of("The/the/DET/4/det Syrian/Syrian/ADJ/4/amod air/air/NOUN/4/compound strikes/strike/NOUN:NNS/0/root");
        Assert.Empty(ReadSentences.Parties.Attackers(syria, [new(1, 2, IsModifier: true)]));
        Assert.Equal("SY", Assert.Single(ReadSentences.Parties.Attackers(syrian, [new(1, 2, IsModifier: true)])).Key);
    }

    [Fact]
    public void Before_a_noun_only_known_parties_count() => Assert.Empty(ReadSentences.Parties.Attackers(
        Readings.Of("The/the/DET/3/det gunman/gunman/NOUN/3/compound attack/attack/NOUN/0/root"), [new(1, 2, IsModifier: true)]));

    [Fact]
    public void What_is_written_stays_beside_the_canonical_name()
    {
        var sentence = Readings.Of("ISIS/ISIS/PROPN/2/nsubj attacked/attack/VERB/0/root");
        var actor = Assert.Single(ReadSentences.Parties.Attackers(sentence, [new(0, 1)]));
        Assert.Equal(("Islamic State", "ISIS"), (actor.Name, actor.Written));
    }

    [Fact]
    public void No_words_name_nobody()
    {
        var sentence = Readings.Of("They/they/PRON/2/nsubj attacked/attack/VERB/0/root");
        Assert.Empty(ReadSentences.Parties.Attackers(sentence, []));
        Assert.Empty(ReadSentences.Parties.Targets(sentence, []));
        Assert.Empty(ReadSentences.Parties.Attackers(sentence, [new Words(0, 1)]));
    }
}
