using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Tests.Specs;

public sealed class SpecMatchTests
{
    static readonly Claim Killed = Claim(Stance.Asserted, "c-1") with
    {
        Casualty = new(Effect.Killed, Group.Civilians, new(12, Bound.AtLeast), "at least 12"),
        Speaker = new("Harbour Police", "harbour-police", SpeakerKind.Body),
    };

    static readonly Claim Children = Claim(Stance.Asserted, "c-2") with
    {
        Casualty = new(Effect.Killed, Group.Children, Figure.Exactly(3), "three"),
        PartOf = "c-1",
    };

    static readonly Claim Depots = Claim(Stance.Denied, "c-3") with
    {
        Kind = ClaimKind.Damage,
        Damage = new("fuel depots", "depot", DamageEffect.Destroyed, Figure.Vague),
    };

    public static TheoryData<string, string> Cases => new()
    {
        { "killed 12 civilians | at_least\nkilled 3 children", "" },
        { "killed 12 civilians | at_least | speaker: harbour police\nkilled 3 children | part of: killed 12 civilians", "" },
        { "killed 12 civilians\nkilled 3 children", "expected  killed 12 civilians; not asked killed 12 civilians | at_least | asserted | incident | speaker: Harbour Police" },
        { "killed 12 civilians | at_least | speaker: the mayor\nkilled 3 children", "expected  killed 12 civilians | at_least | speaker: the mayor; not asked killed 12 civilians | at_least | asserted | incident | speaker: Harbour Police" },
        { "killed 12 civilians | at_least", "not asked killed 3 children | asserted | incident | part of: killed 12 civilians" },
        { "killed 12 civilians | at_least\nkilled 3 children\ndamage: destroyed vague fuel depots | denied", "" },
        { "killed 12 civilians | at_least\nkilled 3 children\nno damage", "not asked damage: destroyed vague fuel depots | denied | incident" },
        { "killed 12 civilians | at_least\nkilled 3 children\nno dispute", "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Tells_what_differs(string lines, string expected)
    {
        var differences = SpecMatch.Differences([.. lines.Split('\n').Select(ExpectedLine.Read)], [Killed, Children, Depots]);
        Assert.Equal(expected, string.Join("; ", differences.Select(line => line.Replace(" | voice: explicit", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void None_means_no_claim_of_any_kind()
    {
        Assert.Single(SpecMatch.Differences([ExpectedLine.Read("none")], [Depots]));
        Assert.Empty(SpecMatch.Differences([ExpectedLine.Read("none")], []));
    }

    [Fact]
    public void One_claim_does_not_serve_two_lines()
    {
        var line = ExpectedLine.Read("killed 3 children");
        Assert.Equal(["expected  killed 3 children"], SpecMatch.Differences([line, line], [Children]));
    }

    static Claim Claim(Stance stance, string id) => new(
        id, "r-1", ClaimKind.Casualty, "a quote of words", new Span(0, 16), null, ImmutableArray<string>.Empty, stance, Scope.Incident,
        null, null, 1, "test", []);
}
