using Attest.Extract.People;
using Attest.Model;

namespace Attest.Tests.Extract.People;

public sealed class RollReaderTests
{
    const string Opening = "The/the/DET/2/det victims/victim/NOUN/3/nsubj are/be/AUX/4/cop Hale/Hale/PROPN/0/root ~,/,/PUNCT/4/punct 21/21/NUM/4/nummod";
    const string Line = "Reed/Reed/PROPN/0/root ~,/,/PUNCT/1/punct 30/30/NUM/1/nummod";
    const string Plain = "Officers/officer/NOUN/2/nsubj left/leave/VERB/0/root";

    static readonly NameMention Hale = new(0, 3, 4, 3, 6, "Jon Hale", 21, true);
    static readonly NameMention Reed = new(1, 0, 1, 0, 3, "Ann Reed", 30, true);
    static readonly RoleEvidence Told = new(Hale, PersonRole.Victim, PersonStatus.Killed, 3, 1, 6, "person/noun");

    [Fact]
    public void A_name_with_an_age_alone_on_its_line_has_the_part_of_the_line_before()
    {
        var roll = new RollReader();
        Assert.Empty(roll.Read(Readings.Of(Opening), [Hale], [Told]));
        var listed = Assert.Single(roll.Read(Readings.Of(Line), [Reed], []));
        Assert.Equal((Reed, PersonRole.Victim, PersonStatus.Killed, 2, "person/listed"), (listed.Name, listed.Role, listed.Status, listed.Weight, listed.Rule));
        Assert.Single(roll.Read(Readings.Of(Line), [Reed], []));
    }

    [Fact]
    public void The_list_ends_with_the_first_other_sentence()
    {
        var roll = new RollReader();
        Assert.Empty(roll.Read(Readings.Of(Opening), [Hale], [Told]));
        Assert.Empty(roll.Read(Readings.Of(Plain), [], []));
        Assert.Empty(roll.Read(Readings.Of(Line), [Reed], []));
    }

    [Fact]
    public void Nothing_is_carried_on_of_one_said_to_have_done_it()
    {
        var roll = new RollReader();
        Assert.Empty(roll.Read(Readings.Of(Opening), [Hale], [Told with { Role = PersonRole.Perpetrator }]));
        Assert.Empty(roll.Read(Readings.Of(Line), [Reed], []));
    }

    [Theory]
    [InlineData("The/the/DET/2/det dead/dead/ADJ/0/root ~:/:/PUNCT/2/punct", 1)]
    [InlineData("The/the/DET/2/det suspects/suspect/NOUN/0/root ~:/:/PUNCT/2/punct", 0)]
    [InlineData("The/the/DET/2/det dead/dead/ADJ/0/root", 0)]
    public void Words_for_victims_before_a_colon_open_a_list(string words, int expected)
    {
        var roll = new RollReader();
        Assert.Empty(roll.Read(Readings.Of(words), [], []));
        Assert.Equal(expected, roll.Read(Readings.Of(Line), [Reed], []).Count());
    }
}
