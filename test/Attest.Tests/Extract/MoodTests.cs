using Attest.Extract;

namespace Attest.Tests.Extract;

public sealed class MoodTests
{
    /// <summary>A parse, the word asked about (from 1), and whether it only may happen.</summary>
    public static TheoryData<string, int, bool> Words => new()
    {
        { "The/the/DET/2/det raid/raid/NOUN/3/nsubj killed/kill/VERB/0/root six/six/NUM/3/obj", 3, false },
        { "The/the/DET/2/det raid/raid/NOUN/5/nsubj may/may/AUX:MD/5/aux have/have/AUX/5/aux killed/kill/VERB:VBN/0/root six/six/NUM/5/obj", 5, false },
        { "The/the/DET/2/det raid/raid/NOUN/4/nsubj may/may/AUX:MD/4/aux kill/kill/VERB:VB/0/root six/six/NUM/4/obj", 4, true },
        { "Rebels/rebel/NOUN:NNS/2/nsubj threatened/threaten/VERB/0/root to/to/PART/4/mark kill/kill/VERB:VB/2/xcomp six/six/NUM/4/obj", 4, true },
        { "Troops/troop/NOUN:NNS/2/nsubj continued/continue/VERB/0/root to/to/PART/4/mark shell/shell/VERB:VB/2/xcomp Arda/Arda/PROPN/4/obj", 4, false },
        { "It/it/PRON/3/nsubj:pass is/be/AUX/3/aux:pass said/say/VERB:VBN/0/root to/to/PART/6/mark have/have/AUX/6/aux killed/kill/VERB:VB/3/xcomp six/six/NUM/6/obj", 6, false },
        { "If/if/SCONJ/3/mark rebels/rebel/NOUN:NNS/3/nsubj attack/attack/VERB:VBP/6/advcl ~,/,/PUNCT/3/punct all/all/DET/6/nsubj flee/flee/VERB:VBP/0/root", 3, true },
        { "Rebels/rebel/NOUN:NNS/2/nsubj threatened/threaten/VERB/0/root to/to/PART/4/mark attack/attack/VERB:VB/2/xcomp ~,/,/PUNCT/6/punct killing/kill/VERB:VBG/4/advcl six/six/NUM/6/obj", 6, true },
        { "The/the/DET/2/det army/army/NOUN/3/nsubj says/say/VERB:VBZ/0/root it/it/PRON/5/nsubj shot/shoot/VERB/3/ccomp six/six/NUM/5/obj", 5, false },
    };

    [Theory, MemberData(nameof(Words))]
    public void Plans_threats_and_conditions_are_told_from_facts(string words, int word, bool expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, Mood.IsHypothetical(sentence, sentence.Tokens[word - 1]));
    }
}
