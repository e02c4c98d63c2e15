using Attest.Model;
using Attest.Resolve.Claims;

namespace Attest.Tests.Resolve.Claims;

public sealed class ClaimValueTests
{
    static readonly Casualty Nine = new(Effect.Killed, Group.Civilians, Figure.Exactly(9), "nine");

    /// <summary>What differs, and whether it makes another value.</summary>
    public static TheoryData<string, bool> Differences => new()
    {
        { "effect", true },
        { "group", true },
        { "number", true },
        { "bound", true },
        { "phrase", false },
    };

    [Theory, MemberData(nameof(Differences))]
    public void A_value_is_what_is_claimed_and_not_how_it_is_worded(string what, bool other)
    {
        var changed = what switch
        {
            "effect" => Nine with { Effect = Effect.Injured },
            "group" => Nine with { Group = Group.People },
            "number" => Nine with { Figure = Figure.Exactly(10) },
            "bound" => Nine with { Figure = new(9, Bound.AtLeast) },
            _ => Nine with { Phrase = "9" },
        };
        Assert.Equal(other, ClaimValue.Of(Nine) != ClaimValue.Of(changed));
    }

    [Fact]
    public void A_range_is_no_single_figure() =>
        Assert.NotEqual(ClaimValue.Of(Nine with { Figure = new(9, Bound.Between, 12) }), ClaimValue.Of(Nine with { Figure = new(9, Bound.Between, 13) }));

    [Fact]
    public void Things_are_compared_without_regard_to_case() => Assert.Equal(
        ClaimValue.Of(new Damage("Ammunition Depots", null, DamageEffect.Hit, Figure.Vague)), ClaimValue.Of(new Damage("ammunition depots", "depot", DamageEffect.Hit, Figure.Vague)));

    [Fact]
    public void A_denial_is_no_doubt() => Assert.NotEqual(ClaimValue.Of(new Dispute("the toll"), Stance.Denied), ClaimValue.Of(new Dispute("the toll"), Stance.Doubted));

    [Fact]
    public void A_claim_without_content_is_refused()
    {
        var empty = new Claim("c-1", "r-1", ClaimKind.Attack, "an attack", new(0, 9), null, [], Stance.Asserted, Scope.Incident, null, null, null, "test", []);
        Assert.Throws<ArgumentException>(() => ClaimValue.Of(empty));
    }

    [Fact]
    public void Ids_come_from_report_kind_place_and_value_alone()
    {
        var id = ClaimId.Of("r-1", ClaimKind.Casualty, new(0, 9), "x");
        Assert.Matches("^c-[0-9a-f]{16}$", id);
        Assert.Equal(id, ClaimId.Of("r-1", ClaimKind.Casualty, new(0, 9), "x"));
        Assert.DoesNotContain(id, new[]
        {
            ClaimId.Of("r-2", ClaimKind.Casualty, new(0, 9), "x"), ClaimId.Of("r-1", ClaimKind.Damage, new(0, 9), "x"),
            ClaimId.Of("r-1", ClaimKind.Casualty, new(1, 9), "x"), ClaimId.Of("r-1", ClaimKind.Casualty, new(0, 10), "x"), ClaimId.Of("r-1", ClaimKind.Casualty, new(0, 9), "y"),
        });
    }
}
