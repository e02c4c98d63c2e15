using Attest.Extract.Speech;

namespace Attest.Tests.Extract.Speech;

public sealed class HeadlineLabelsTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "Police/police/NOUN/5/parataxis :/:/PUNCT/1/punct " + Numbered(4, 5, 7), "Police | : | Nine farmers die in raid" },
        { Numbered(2, 3, 5) + " -/-/PUNCT/7/punct police/police/NOUN/3/parataxis", "police | - | Nine farmers die in raid" },
        { Numbered(2, 3, 5) + " -/-/PUNCT/8/punct local/local/ADJ/8/amod sources/source/NOUN:NNS/3/parataxis", "local sources | - | Nine farmers die in raid" },
        { "Lamp/Lamp/PROPN/5/parataxis :/:/PUNCT/1/punct " + Numbered(4, 5, 7), "Lamp | : | Nine farmers die in raid" },
        // A place before the colon says where the news is from; a joint within a word is no dash.
        { "Mozambique/Mozambique/PROPN/5/parataxis :/:/PUNCT/1/punct " + Numbered(4, 5, 7), "" },
        { Numbered(2, 3, 5) + " near/near/ADP/7/case Dorsk/Dorsk/PROPN/3/obl", "" },
        { Numbered(2, 3, 5), "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_label_of_one_who_speaks_brings_the_rest(string words, string expected)
    {
        var tree = SpeechLines.Tree(words);
        Assert.Equal(expected, new HeadlineLabels(RoleTable.Load(), name => name is "Lamp").Find(tree) is { } saying ? SpeechLines.Of(tree, saying) : "");
    }

    static string Numbered(int farmers, int die, int raid) =>
        $"Nine/nine/NUM/{farmers}/nummod farmers/farmer/NOUN:NNS/{die}/nsubj die/die/VERB:VBP/0/root in/in/ADP/{raid}/case raid/raid/NOUN/{farmers}/obl";
}
