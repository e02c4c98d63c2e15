using Attest.Resolve.Episodes;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Resolve.Episodes;

public sealed class AftermathTests
{
    const string Found = "Rescuers/rescuer/NOUN:NNS/2/nsubj pulled/pull/VERB:VBD/0/root three/three/NUM/4/nummod bodies/body/NOUN:NNS/2/obj from/from/ADP/7/case the/the/DET/7/det rubble/rubble/NOUN/2/obl on/on/ADP/9/case Friday/Friday/PROPN/2/obl";
    const string Buried = "Relatives/relative/NOUN:NNS/2/nsubj washed/wash/VERB:VBD/0/root three/three/NUM/4/nummod bodies/body/NOUN:NNS/2/obj on/on/ADP/6/case Friday/Friday/PROPN/2/obl";
    const string Killed = "Shells/shell/NOUN:NNS/2/nsubj killed/kill/VERB:VBD/0/root three/three/NUM/4/nummod men/man/NOUN:NNS/2/obj on/on/ADP/6/case Friday/Friday/PROPN/2/obl";

    [Theory]
    [InlineData(Found, true)]
    [InlineData(Buried, false)]
    [InlineData(Killed, false)]
    public void Bodies_found_tell_of_an_attack_that_was_before(string words, bool expected) =>
        Assert.Equal(expected, Assert.Single(ReadSentences.Told(words)).IsAftermath);

    [Fact]
    public void The_day_of_the_finding_goes_where_the_attack_was_told_before()
    {
        var found = Told.Of(1, on: Day(2031, 3, 6)) with { IsAftermath = true };
        Assert.Null(Aftermath.Undate([Told.Of(0, on: Day(2031, 3, 5)), found])[1].Date);
        Assert.Null(Aftermath.Undate([Told.Of(0, finding: Told.Killed(2)), found])[1].Date);
    }

    [Fact]
    public void It_stays_where_nothing_was_told_before()
    {
        var found = Told.Of(1, on: Day(2031, 3, 6)) with { IsAftermath = true };
        Assert.NotNull(Aftermath.Undate([found])[0].Date);
        Assert.NotNull(Aftermath.Undate([Told.Of(0), found])[1].Date);
    }

    [Fact]
    public void The_day_of_a_claim_of_responsibility_goes_where_the_attack_has_one()
    {
        var claimed = Told.Of(1, on: Day(2031, 3, 6), claimed: true) with { IsDayOfClaim = true };
        Assert.Null(Aftermath.Undate([Told.Of(0, on: Day(2031, 3, 5)), claimed])[1].Date);
        Assert.NotNull(Aftermath.Undate([Told.Of(0), claimed])[1].Date);
    }
}
