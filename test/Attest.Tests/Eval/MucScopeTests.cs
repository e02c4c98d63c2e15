using System.Collections.Immutable;
using Attest.Eval.Muc;
using Attest.Model;

namespace Attest.Tests.Eval;

public sealed class MucScopeTests
{
    static readonly Claim Plain = new(
        "c-1", "r-1", ClaimKind.Attack, "quoted words", new(0, 12), null, [], Stance.Asserted, Scope.Incident, null, null, 1, "test", []);

    [Theory]
    [InlineData(Group.Soldiers, "nine soldiers", "positions", true)]
    [InlineData(Group.People, "nine", "positions", true)]
    [InlineData(Group.People, "Teodor Hallan", "positions", false)]
    [InlineData(Group.Civilians, "nine", "positions", false)]
    [InlineData(Group.Soldiers, "nine soldiers", "embassy", false)]
    public void Forces_that_fight_forces_are_outside(Group group, string phrase, string target, bool outside) => Assert.Equal(outside, IsOutside(
        Killed(group, phrase, 9), Attack(IncidentType.Attack, new Actor(target, "noun:" + target, target))));

    [Theory]
    [InlineData(IncidentType.Attack, true)]
    [InlineData(IncidentType.AbductionForcedDisappearance, false)]
    public void An_attack_without_kind_or_target_is_outside(IncidentType type, bool outside) => Assert.Equal(outside, IsOutside(Attack(type)));

    [Theory]
    [InlineData(null, true)]
    [InlineData(9, false)]
    public void A_summary_without_day_or_number_is_outside(int? value, bool outside) => Assert.Equal(outside, IsOutside(Killed(Group.Civilians, "judges", value)));

    [Theory]
    [InlineData("CO", false)]
    [InlineData("PA", true)]
    [InlineData(null, false)]
    public void Other_countries_are_outside(string? country, bool outside) => Assert.Equal(outside, MucScope.IsOutside(
        Incident([new("Halden", "Halden", null, null, null, [], "k", country)]), [Killed(Group.Civilians, "nine", 9)]));

    static bool IsOutside(params Claim[] claims) => MucScope.IsOutside(Incident([]), claims);

    static Claim Killed(Group group, string phrase, int? value) => Plain with
    {
        Kind = ClaimKind.Casualty,
        Casualty = new(Effect.Killed, group, value is { } number ? Figure.Exactly(number) : Figure.Vague, phrase),
    };

    static Claim Attack(IncidentType type, params Actor[] targets) => Plain with { Attack = new(type, [], [.. targets], [], []) };

    static Incident Incident(ImmutableArray<Place> sites) => new(
        "i-1", IncidentType.Attack, "Attack", new(null, null, DatePrecision.Unknown, null), sites, [], [], [], [], [], new(GradeValue.None, []), null, []);
}
