using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Properties;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Link;

/// <summary>What holds of linking and reconciling whatever the reports say, tried on reports of nonsense and on made ones.</summary>
public sealed class LinkPropertiesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [Theory, MemberData(nameof(Seeds))]
    public void No_incident_holds_two_attacks_of_one_report(int seed) => Assert.All(
        Linker.Link(Reports(seed)).Incidents, incident => Assert.Equal(incident.Episodes.Select(episode => episode.ReportId).Distinct(), incident.Episodes.Select(episode => episode.ReportId)));

    [Theory, MemberData(nameof(Seeds))]
    public void Every_attack_is_in_one_incident(int seed)
    {
        var reports = Reports(seed);
        var linked = Linker.Link(reports);
        var all = reports.SelectMany(report => Episode.Of(report)).Select(episode => episode.Id).Order(StringComparer.Ordinal);
        Assert.Equal(all, linked.Incidents.SelectMany(incident => incident.Episodes).Select(episode => episode.Id).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_of_reports_changes_nothing(int seed)
    {
        var reports = Reports(seed);
        var turned = reports.ToArray();
        new Random(seed).Shuffle(turned);
        Assert.Equal(Told(reports), Told([.. turned]));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_report_given_twice_counts_once(int seed)
    {
        var reports = Reports(seed);
        Assert.Equal(Told(reports), Told([.. reports, .. reports]));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_copy_repeats_a_report_that_is_none(int seed)
    {
        var copies = Linker.Link(Reports(seed)).CopyOf;
        Assert.All(copies, copy => Assert.False(copies.ContainsKey(copy.Value)));
        Assert.All(copies, copy => Assert.NotEqual(copy.Key, copy.Value));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_claim_is_entered_once_and_no_total_reaches_an_incident(int seed)
    {
        var reports = Reports(seed);
        var register = Build(reports);
        Assert.Equal(reports.SelectMany(report => report.Claims).Select(claim => claim.Id).Order(StringComparer.Ordinal), register.Claims.Select(row => row.Claim.Id));
        var ids = register.Incidents.Select(incident => incident.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(register.Claims.Where(row => row.Incident is not null), row => Assert.Contains(row.Incident!, ids));
        var outside = register.Claims.Where(row => row.Claim.Scope != Scope.Incident).Select(row => row.Claim.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(register.Incidents.SelectMany(incident => incident.Fatalities), group => Assert.DoesNotContain(group.Claims, outside.Contains));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Lowest_is_never_above_highest_and_every_figure_has_an_origin(int seed)
    {
        foreach (var group in Build(Reports(seed)).Incidents.SelectMany(incident => incident.Fatalities))
        {
            Assert.NotEmpty(group.Origins);
            Assert.Equal(group.Origins.Distinct(StringComparer.Ordinal), group.Origins);
            if (group.Lowest.Value is { } low && (group.Highest.High ?? group.Highest.Value) is { } high) Assert.InRange(low, 0, high);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Lists_of_the_register_are_in_order_of_id(int seed)
    {
        var register = Build(Reports(seed));
        foreach (var ids in new[] { register.Reports.Select(report => report.Id), register.Incidents.Select(incident => incident.Id), register.Claims.Select(row => row.Claim.Id) })
            Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Dates_agree_the_same_both_ways()
    {
        When[] all = [Day(2031, 3, 5), Day(2031, 3, 6), Day(2031, 12, 31), Day(2032, 1, 1), Day(2032, 2, 29), Month(2031, 3), Month(2031, 12), Weekday(DayOfWeek.Sunday), Weekday(DayOfWeek.Saturday), Weekday(DayOfWeek.Wednesday), Today(), MonthDay(3, 5), MonthDay(2, 29), MonthDay(12, 31), MonthDay(1, 1)];
        foreach (var one in all)
        {
            foreach (var other in all) Assert.Equal(DateAgreement.Of(one, other), DateAgreement.Of(other, one));
            Assert.NotEqual(DateMatch.Contradicts, DateAgreement.Of(one, one));
        }
    }

    [Fact]
    public void Places_agree_the_same_both_ways()
    {
        Place[] all =
        [
            Town("Arda", 10, 10, "North", "Vesk"), Town("Belt", 10.05, 10, "North", "Vesk"), Town("Cole", 12, 10, "South", "Vesk"), Quarter("Mills", "Arda", "North", "Vesk"), Province("North", "Vesk"), Country("Vesk"),
            Town("Far", 60, 60) with { Country = "XB" }, Town("Nowhere", 0, 0) with { Lat = null, Lon = null, Country = null },
        ];
        foreach (var one in all)
        {
            foreach (var other in all) Assert.Equal(PlaceAgreement.Of(one, other), PlaceAgreement.Of(other, one));
            Assert.Equal(PlaceMatch.Same, PlaceAgreement.Of(one, one));
        }
    }

    [Theory]
    [InlineData(14.9, PlaceMatch.Near)]
    [InlineData(15.1, PlaceMatch.Unknown)]
    [InlineData(59.9, PlaceMatch.Unknown)]
    [InlineData(60.1, PlaceMatch.Far)]
    public void Near_and_far_begin_where_they_say(double km, PlaceMatch expected) =>
        Assert.Equal(expected, PlaceAgreement.Of(Town("Arda", 0, 0), Town("Belt", km / 111.195, 0)));

    static List<ReadReport> Reports(int seed) =>
        [.. Enumerable.Range(0, 24).Select(number => RandomReadings.Read(new RandomParses((seed * 1000) + number).Report(5, 24)))];

    static Register Build(List<ReadReport> reports) =>
        RegisterBuilder.Build(reports, reports.DistinctBy(report => report.Source.Id).ToDictionary(report => report.Source.Id, report => ImmutableArray.Create(report.Source.Name), StringComparer.Ordinal));

    // Everything that a register says, in a line each.
    static string Told(List<ReadReport> reports)
    {
        var register = Build(reports);
        return string.Join('\n',
            register.Incidents.Select(incident => $"{incident.Id} {incident.Type} {incident.Title} {incident.Date} {string.Join(',', incident.Sites.Select(site => site.Key))} {string.Join(',', incident.Attackers)} {string.Join(',', incident.Targets)} {string.Join(',', incident.Fatalities.Select(group => $"{group.Group} {group.Lowest} {group.Highest} {group.Widest}"))} {incident.Grade.Value}")
            .Concat(register.Claims.Select(row => $"{row.Claim.Id} {row.Incident} {row.Origin} {row.Date} {row.Disputes}"))
            .Concat(register.Reports.Select(report => $"{report.Id} {report.Published} {report.PublishedInferred} {report.CopyOf}")));
    }
}
