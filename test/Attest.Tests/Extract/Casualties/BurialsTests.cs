using Attest.Extract.Casualties;
using Attest.Extract.Phrases;

namespace Attest.Tests.Extract.Casualties;

public sealed class BurialsTests
{
    static readonly Burials Rule = new(new(GroupWords.Load("En")));

    /// <summary>A parse, and the figures that those who bury people give.</summary>
    public static TheoryData<string, string> Graves => new()
    {
        { "We/we/PRON/2/nsubj buried/bury/VERB:VBD/0/root 14/14/NUM/2/obj in/in/ADP/5/case Dogo/Dogo/PROPN/2/obl", "14" },
        { "Villagers/villager/NOUN:NNS/2/nsubj buried/bury/VERB:VBD/0/root nine/nine/NUM/4/nummod people/people/NOUN:NNS/2/obj", "9" },
        { "The/the/DET/2/det blast/blast/NOUN/3/nsubj buried/bury/VERB:VBD/0/root nine/nine/NUM/5/nummod people/people/NOUN:NNS/3/obj", "" },
        { "Villagers/villager/NOUN:NNS/2/nsubj buried/bury/VERB:VBD/0/root nine/nine/NUM/4/nummod mines/mine/NOUN:NNS/2/obj", "" },
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass buried/bury/VERB:VBN/0/root", "" },
        { "Villagers/villager/NOUN:NNS/2/nsubj buried/bury/VERB:VBD/0/root the/the/DET/4/det men/man/NOUN:NNS/2/obj", "" },
    };

    [Theory, MemberData(nameof(Graves))]
    public void Only_people_who_bury_people_count_the_dead(string words, string expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, string.Join(' ', Rule.Match(sentence, []).Select(finding => finding.Casualty!.Figure.Value)));
    }
}
