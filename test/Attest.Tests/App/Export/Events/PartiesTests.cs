using Attest.App.Export.Events;
using Attest.Model;

namespace Attest.Tests.App.Export.Events;

public sealed class PartiesTests
{
    [Theory]
    [InlineData("Russia", "RU", false, false)]
    [InlineData("Russian Defence Ministry", "RU", false, false)]
    [InlineData("Islamic State", null, true, false)]
    [InlineData("civilians", null, false, true)]
    [InlineData("aid workers", null, false, true)]
    [InlineData("people", null, false, false)]
    [InlineData("market", null, false, false)]
    [InlineData("Associated Press", null, false, false)]
    public void A_name_tells_what_it_is(string name, string? state, bool isGroup, bool isCivilian)
    {
        var party = Party.Of(name);

        Assert.Equal((state, isGroup, isCivilian), (party.State, party.IsGroup, party.IsCivilian));
    }

    [Fact]
    public void Attackers_whom_one_claim_names_together_are_allies()
    {
        var parties = Of(["Russia", "Syria"], MadeEvents.Attack("c-1", "a", "Russia", "Syria"));

        Assert.Equal(["Russia", "Syria"], parties.Attackers.Select(party => party.Name));
        Assert.Null(parties.Note);
    }

    [Fact]
    public void Rival_attackers_are_left_out_and_told_of()
    {
        var parties = Of(["Russia", "Syria"], MadeEvents.Attack("c-1", "a", "Russia"), MadeEvents.Attack("c-2", "b", "Syria"));

        Assert.Empty(parties.Attackers);
        Assert.Equal("who did it is not agreed: Russia (said by a); Syria (said by b)", parties.Note);
    }

    [Theory]
    [InlineData(Stance.Unclear)]
    [InlineData(Stance.Doubted)]
    public void An_attacker_of_whom_the_speaker_is_not_sure_is_left_out(Stance stance)
    {
        var incident = MadeEvents.Bare with { Attackers = ["Russia"], Attribution = [new("Russia", "a", stance, "c-1")] };

        Assert.Empty(Parties.Of(MadeEvents.Of(incident)).Attackers);
    }

    [Fact]
    public void Bodies_of_one_state_are_one_side()
    {
        var parties = Of(["Russia", "Russian Defence Ministry"], MadeEvents.Attack("c-1", "a", "Russia"), MadeEvents.Attack("c-2", "b", "Russian Defence Ministry"));

        Assert.Equal(2, parties.Attackers.Length);
    }

    static Parties Of(string[] attackers, params LedgerClaim[] claims) => Parties.Of(MadeEvents.Of(
        MadeEvents.Bare with
        {
            Attackers = [.. attackers],
            Attribution = [.. claims.SelectMany(row => row.Claim.Attack!.Attackers.Select(actor => new Attribution(actor.Name, row.Claim.Speaker!.Name, Stance.Asserted, row.Claim.Id)))],
        }, claims));
}
