using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class TargetListTests
{
    static readonly Actor Gunmen = new("gunman", "noun:gunman", "gunmen");
    static readonly Actor Church = new("church", "noun:church", "a church");
    static readonly Actor State = new("Vesk", "XA", "Vesk");
    static readonly Place Kora = Town("Kora", 10, 20, "Vesk");

    [Fact]
    public void Parties_named_as_attacked_are_the_targets() => Assert.Equal(["Northern Band"], Targets(Attack([Actor("Northern Band")])));

    [Fact]
    public void A_party_goes_before_what_stands_for_it() => Assert.Equal(["Northern Band"], Targets(Attack([Church, Actor("Northern Band")])));

    [Fact]
    public void An_institution_stands_where_no_party_is_named() => Assert.Equal(["church"], Targets(Attack([Church])));

    [Fact]
    public void The_state_on_whose_ground_it_was_is_no_target_once_a_party_is_named() =>
        Assert.Equal(["Northern Band"], Targets(Attack([State, Actor("Northern Band")]), Kora));

    [Fact]
    public void The_state_alone_stays() => Assert.Equal(["Vesk"], Targets(Attack([State]), Kora));

    [Fact]
    public void An_attacker_is_not_its_own_target() =>
        Assert.Equal(["Northern Band"], Targets(Attack([Actor("Ruthia"), Actor("Northern Band")], [Actor("Ruthia")])));

    [Fact]
    public void Where_nobody_is_named_those_harmed_are_the_targets_and_fighters_are_not()
    {
        var report = Attack([]).Says("Nine aid workers died with two gunmen.")
            .Killed("Nine aid workers died", Group.AidWorkers, Figure.Exactly(9)).Killed("two gunmen", Group.Militants, Figure.Exactly(2));
        Assert.Equal(["aid workers"], Targets(report));
    }

    [Fact]
    public void A_denied_harm_is_none()
    {
        var report = Attack([]).Says("It denied that nine children died.").Killed("nine children died", Group.Children, Figure.Exactly(9), stance: Stance.Denied);
        Assert.Empty(Targets(report));
    }

    [Fact]
    public void People_who_fled_or_are_missing_were_not_attacked() => Assert.Empty(TargetList.Of([.. Attack([]).Read().Claims], [], []));

    [Fact]
    public void One_target_told_twice_is_listed_once_in_ordinal_order()
    {
        var report = Attack([Actor("River Guard"), Actor("Arda Band")]).Says("Again the guard was struck.").Attacked("the guard was struck", IncidentType.Attack, [Gunmen], [Actor("River Guard")]);
        Assert.Equal(["Arda Band", "River Guard"], Targets(report));
    }

    [Fact]
    public void The_order_of_claims_does_not_matter()
    {
        var claims = Attack([Actor("River Guard"), Church]).Says("Gunmen struck the Arda Band.").Attacked("Gunmen struck the Arda Band", IncidentType.Attack, [Gunmen], [Actor("Arda Band")]).Read().Claims;
        ImmutableArray<Claim> turned = [.. claims.Reverse()];
        Assert.Equal(TargetList.Of(claims, [.. claims], [Kora]), TargetList.Of(turned, [.. turned], [Kora]));
    }

    static ToldReport Attack(Actor[] targets, Actor[]? attackers = null) =>
        new ToldReport("a").Says("There was an attack at noon.").Attacked("an attack at noon", IncidentType.Attack, attackers ?? [Gunmen], targets);

    static ImmutableArray<string> Targets(ToldReport report, params Place[] sites)
    {
        var claims = report.Read().Claims;
        return TargetList.Of(claims, [.. claims.Where(claim => claim.Attack is not null)], [.. sites]);
    }
}
