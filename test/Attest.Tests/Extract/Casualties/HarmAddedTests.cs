namespace Attest.Tests.Extract.Casualties;

public sealed class HarmAddedTests
{
    const string Raid = "The/the/DET/2/det raid/raid/NOUN/3/nsubj killed/kill/VERB/0/root nine/nine/NUM/5/nummod rebels/rebel/NOUN:NNS/3/obj";

    /// <summary>What follows "The raid killed nine rebels", and what is added to them.</summary>
    public static TheoryData<string, string> Additions => new()
    {
        { "~,/,/PUNCT/10/punct as/as/ADV/10/cc well/well/ADV/7/fixed as/as/ADP/7/fixed 30/30/NUM/11/nummod villagers/villager/NOUN:NNS/5/nmod", "killed 30 civilians" },
        { "~,/,/PUNCT/9/punct plus/plus/CCONJ/9/cc six/six/NUM/9/nummod teachers/teacher/NOUN:NNS/5/nmod", "killed 6 civilians" },
        { "along/along/ADP/9/case with/with/ADP/6/fixed six/six/NUM/9/nummod drivers/driver/NOUN:NNS/3/obl", "killed 6 people" },
        // "and" is no addition: the list is read with its verb.
        { "and/and/CCONJ/8/cc six/six/NUM/8/nummod drivers/driver/NOUN:NNS/5/conj", "" },
        // Another verb between: the number is its own.
        { "~,/,/PUNCT/8/punct and/and/CCONJ/8/cc hit/hit/VERB/3/conj posts/post/NOUN:NNS/8/obj along/along/ADP/13/case with/with/ADP/10/fixed six/six/NUM/13/nummod drivers/driver/NOUN:NNS/8/obl", "" },
        // Things are not people.
        { "~,/,/PUNCT/9/punct plus/plus/CCONJ/9/cc six/six/NUM/9/nummod tanks/tank/NOUN:NNS/5/conj", "" },
        { "", "" },
    };

    [Theory, MemberData(nameof(Additions))]
    public void People_added_to_a_figure_share_its_harm(string more, string expected) =>
        Assert.Equal(expected, Readings.Rule("casualty/added", $"{Raid} {more}").Split(" «")[0]);

    [Fact]
    public void Without_a_figure_before_it_nothing_is_added_to() => Assert.Equal(
        "", Readings.Rule("casualty/added", "Plus/plus/CCONJ/3/cc six/six/NUM/3/nummod drivers/driver/NOUN:NNS/4/nsubj fled/flee/VERB/0/root"));
}
