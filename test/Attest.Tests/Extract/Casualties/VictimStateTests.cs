namespace Attest.Tests.Extract.Casualties;

public sealed class VictimStateTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/4/nsubj are/be/AUX/4/cop dead/dead/ADJ/0/root", "killed 9 people «Nine people are dead»" },
        { "The/the/DET/2/det raid/raid/NOUN/3/nsubj left/leave/VERB/0/root 32/32/NUM/5/nummod villagers/villager/NOUN:NNS/3/obj dead/dead/ADJ/3/xcomp", "killed 32 civilians «32 villagers dead»" },
        { "Seven/seven/NUM/2/nummod girls/girl/NOUN:NNS/3/nsubj remain/remain/VERB:VBP/0/root captive/captive/ADJ/3/xcomp", "abducted 7 children «Seven girls remain captive»" },
        { "Raid/raid/NOUN/0/root leaves/leave/VERB/1/acl 12/12/NUM/4/nummod dead/dead/ADJ/2/obj", "killed 12 people «12 dead»" },
        { "Three/three/NUM/2/nummod miners/miner/NOUN:NNS/4/nsubj are/be/AUX/4/cop missing/missing/ADJ/0/root", "missing 3 civilians «Three miners are missing»" },
        { "The/the/DET/2/det raid/raid/NOUN/3/nsubj left/leave/VERB/0/root 300/300/NUM/5/nummod people/people/NOUN:NNS/3/obj homeless/homeless/ADJ/3/xcomp", "displaced 300 people «300 people homeless»" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_state_is_said_of_those_harmed(string words, string expected) => Assert.Equal(expected, Readings.Rule("casualty/state", words));

    [Theory]
    [InlineData("The/the/DET/2/det talks/talk/NOUN:NNS/4/nsubj are/be/AUX/4/cop dead/dead/ADJ/0/root")]
    [InlineData("Nine/nine/NUM/2/nummod people/people/NOUN:NNS/5/nsubj are/be/AUX/5/cop not/not/PART/5/advmod dead/dead/ADJ/0/root")]
    [InlineData("The/the/DET/2/det dead/dead/ADJ/3/amod sea/sea/NOUN/0/root")]
    public void Things_and_negated_states_give_no_figure(string words) => Assert.Equal("", Readings.Rule("casualty/state", words));
}
