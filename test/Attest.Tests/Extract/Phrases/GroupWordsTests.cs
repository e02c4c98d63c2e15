using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Tests.Extract.Phrases;

public sealed class GroupWordsTests
{
    static readonly GroupWords Groups = GroupWords.Load("En");

    public static TheoryData<string, Group?> Nouns => new()
    {
        { "two/two/NUM/2/nummod civilians/civilian/NOUN:NNS/0/root", Group.Civilians },
        { "two/two/NUM/2/nummod pupils/pupil/NOUN:NNS/0/root", Group.Children },
        { "two/two/NUM/2/nummod women/woman/NOUN:NNS/0/root", Group.Women },
        { "two/two/NUM/2/nummod soldiers/soldier/NOUN:NNS/0/root", Group.Soldiers },
        { "two/two/NUM/2/nummod policemen/policeman/NOUN:NNS/0/root", Group.Police },
        { "two/two/NUM/2/nummod nurses/nurse/NOUN:NNS/0/root", Group.Medics },
        { "two/two/NUM/2/nummod rebels/rebel/NOUN:NNS/0/root", Group.Militants },
        { "two/two/NUM/2/nummod reporters/reporter/NOUN:NNS/0/root", Group.Journalists },
        { "two/two/NUM/2/nummod people/people/NOUN:NNS/0/root", Group.People },
        { "two/two/NUM/3/nummod aid/aid/NOUN/3/compound workers/worker/NOUN:NNS/0/root", Group.AidWorkers },
        { "two/two/NUM/3/nummod border/border/NOUN/3/compound guards/guard/NOUN:NNS/0/root", Group.Soldiers },
        { "two/two/NUM/3/nummod police/police/NOUN/3/compound officers/officer/NOUN:NNS/0/root", Group.Police },
        { "two/two/NUM/3/nummod militant/militant/ADJ/3/amod leaders/leader/NOUN:NNS/0/root", Group.Militants },
        { "two/two/NUM/2/nummod Ruthians/Ruthian/PROPN:NNPS/0/root", Group.People },
        { "a/a/DET/6/det 16/16/NUM/4/nummod ~-/-/PUNCT/4/punct ~year/year/NOUN/6/compound ~-/-/PUNCT/4/punct ~old/old/NOUN/0/root", Group.Children },
        { "a/a/DET/6/det 26/26/NUM/4/nummod ~-/-/PUNCT/4/punct ~year/year/NOUN/6/compound ~-/-/PUNCT/4/punct ~old/old/NOUN/0/root", Group.People },
        { "a/a/DET/6/det nine/nine/NUM/4/nummod ~-/-/PUNCT/4/punct ~month/month/NOUN/6/compound ~-/-/PUNCT/4/punct ~old/old/NOUN/0/root", Group.Children },
        { "the/the/DET/2/det old/old/NOUN/0/root", null },
        { "two/two/NUM/2/nummod barns/barn/NOUN:NNS/0/root", null },
        { "two/two/NUM/2/nummod talks/talk/NOUN:NNS/0/root", null },
    };

    [Theory, MemberData(nameof(Nouns))]
    public void The_narrowest_group_is_named_and_a_thing_names_none(string words, Group? expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, Groups.Of(sentence, PhraseReader.Read(sentence, sentence.Tokens[^1])!));
    }
}
