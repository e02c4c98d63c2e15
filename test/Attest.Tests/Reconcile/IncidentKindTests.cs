using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class IncidentKindTests
{
    public static TheoryData<IncidentType[], IncidentType> Cases => new()
    {
        { [], IncidentType.Attack },
        { [IncidentType.Attack, IncidentType.Attack, IncidentType.AirDroneStrike], IncidentType.AirDroneStrike },
        { [IncidentType.Attack, IncidentType.Attack, IncidentType.Attack, IncidentType.Attack, IncidentType.ArmedClash], IncidentType.Attack },
        { [IncidentType.AirDroneStrike, IncidentType.ShellingArtilleryMissileAttack, IncidentType.AirDroneStrike], IncidentType.AirDroneStrike },
        { [IncidentType.RemoteExplosiveLandmineIed, IncidentType.RemoteExplosiveLandmineIed, IncidentType.SuicideBomb], IncidentType.SuicideBomb },
        { [IncidentType.AirDroneStrike, IncidentType.AirDroneStrike, IncidentType.SuicideBomb], IncidentType.AirDroneStrike },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_kind_is_the_one_most_reports_tell(IncidentType[] told, IncidentType expected)
    {
        var claims = told.SelectMany((type, at) => new ToldReport("r" + at).Says("They struck.").Attacked("They struck", type).Read().Claims).ToList();
        Assert.Equal(expected, IncidentKind.Of(claims, ImmutableSortedDictionary<string, string>.Empty));
    }

    [Theory]
    [InlineData(null, IncidentType.LootingPropertyDestruction)]
    [InlineData(3, IncidentType.Attack)]
    public void Who_kills_and_burns_has_attacked(int? killed, IncidentType expected)
    {
        var report = new ToldReport("r").Says("They burned huts. They struck. They killed many.").Attacked("They burned huts", IncidentType.LootingPropertyDestruction).Attacked("They struck", IncidentType.Attack);
        if (killed is { } dead) report.Killed("They killed many", Group.People, Figure.Exactly(dead));
        Assert.Equal(expected, IncidentKind.Of(report.Read().Claims, ImmutableSortedDictionary<string, string>.Empty));
    }

    [Fact]
    public void Of_two_kinds_as_often_told_the_first_told_stands()
    {
        var report = new ToldReport("r").Says("They took girls. They fought.").Attacked("They fought", IncidentType.ArmedClash).Attacked("They took girls", IncidentType.AbductionForcedDisappearance);
        Assert.Equal(IncidentType.AbductionForcedDisappearance, IncidentKind.Of(report.Read().Claims, ImmutableSortedDictionary<string, string>.Empty));
    }

    public static TheoryData<string[], IncidentDate, string> Titles => new()
    {
        { ["Kora"], new(new(2031, 3, 4), new(2031, 3, 4), DatePrecision.Day, null), "Air strike, Kora, 4 March 2031" },
        { ["Kora", "Lenn"], new(null, null, DatePrecision.Unknown, null), "Air strike, Kora and Lenn" },
        { ["A", "B", "C"], new(new(2031, 3, 1), new(2031, 3, 31), DatePrecision.Month, null), "Air strike, A, B and C, March 2031" },
        { ["A", "B", "C", "D", "E"], new(new(2031, 3, 4), null, DatePrecision.Days, null), "Air strike, A, B, C and 2 more, from 4 March 2031" },
        { [], new(new(2031, 1, 1), new(2031, 12, 31), DatePrecision.Year, null), "Air strike, 2031" },
    };

    [Theory, MemberData(nameof(Titles))]
    public void A_title_says_what_where_and_when(string[] places, IncidentDate date, string expected) =>
        Assert.Equal(expected, IncidentTitle.Of(IncidentType.AirDroneStrike, [.. places.Select(name => Town(name, 0, 0))], date));

    [Fact]
    public void Every_kind_has_its_words() =>
        Assert.All(Enum.GetValues<IncidentType>(), type => Assert.NotEmpty(IncidentTitle.Of(type, [], new(null, null, DatePrecision.Unknown, null))));
}
