using Attest.Extract.People;
using Attest.Model;

namespace Attest.Tests.Extract.People;

public sealed class PersonDecisionTests
{
    static readonly NameMention Name = new(0, 0, 2, 0, 2, "Ana Petrov", null, true);

    /// <summary>"v2 d3 o2": weights of words for victim, doer and neither.</summary>
    [Theory]
    [InlineData("v2", PersonRole.Victim)]
    [InlineData("v1", null)]
    [InlineData("v1 v1", null)]
    [InlineData("v1 v2", PersonRole.Victim)]
    [InlineData("d2", PersonRole.Perpetrator)]
    [InlineData("v2 d2", PersonRole.Perpetrator)]
    [InlineData("v3 d2", null)]
    [InlineData("v3 v2 d2", PersonRole.Victim)]
    [InlineData("v2 o2", null)]
    [InlineData("v3 o2", PersonRole.Victim)]
    [InlineData("o2", null)]
    public void The_weightier_part_wins_and_doubt_gives_none(string weights, PersonRole? expected) =>
        Assert.Equal(expected, PersonDecision.Of([.. weights.Split(' ').Select(Evidence)]));

    /// <summary>Rules of what befell one, beside a word that calls that person the doer.</summary>
    [Theory]
    [InlineData("person/harmed", PersonRole.Perpetrator)]
    [InlineData("person/claim", PersonRole.Perpetrator)]
    [InlineData("person/befell", PersonRole.Perpetrator)]
    [InlineData("person/act", null)]
    public void To_be_shot_does_not_outweigh_being_called_the_gunman(string rule, PersonRole? expected) =>
        Assert.Equal(expected, PersonDecision.Of([Evidence("d3"), Evidence("v2") with { Rule = rule }, Evidence("v2") with { Rule = rule }]));

    [Fact]
    public void To_die_by_the_own_hand_does_not_outweigh_what_was_done() =>
        Assert.Equal(PersonRole.Perpetrator, PersonDecision.Of([Evidence("d2"), Evidence("v2") with { Rule = "person/own-hand" }, Evidence("v1")]));

    [Fact]
    public void One_said_to_have_done_it_may_have_died_in_it()
    {
        RoleEvidence[] told = [Evidence("d3"), Evidence("v2") with { Status = PersonStatus.Killed, Rule = "person/harmed" }];
        Assert.Equal(PersonStatus.Killed, PersonDecision.StatusOf(PersonRole.Perpetrator, told));
        Assert.Null(PersonDecision.StatusOf(PersonRole.Perpetrator, told[..1]));
    }

    static RoleEvidence Evidence(string words) => new(
        Name, words[0] switch { 'v' => PersonRole.Victim, 'd' => PersonRole.Perpetrator, _ => null }, null, words[1] - '0', 0, 2, "person/made");
}
