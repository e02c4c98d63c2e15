using System.Collections.Immutable;
using System.Text.Json;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;

namespace Attest.Tests.Reconcile;

public sealed class RegisterBuilderTests
{
    static readonly ImmutableDictionary<string, ImmutableArray<string>> NoNames = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    static Incident Raid(params ToldReport[] more) =>
        Assert.Single(RegisterBuilder.Build([.. RiverRaids.All(), .. more.Select(report => report.Read())], NoNames).Incidents);

    [Fact]
    public void Reports_of_one_operation_are_one_incident()
    {
        var incident = Raid();
        Assert.Equal(4, incident.Reports.Length);
        Assert.Equal(IncidentType.AirDroneStrike, incident.Type);
        Assert.Equal(["Orlan", "Tamar"], incident.Sites.Select(site => site.Name).Where(name => name is "Orlan" or "Tamar"));
        Assert.Equal(["Ruthia"], incident.Attackers);
        Assert.Equal(["River Brigades"], incident.Targets);
        Assert.Equal(["Kestrel-9"], incident.Weapons);
        Assert.Equal("Hask", incident.LaunchedFrom?.Name);
    }

    [Fact]
    public void A_weekday_and_a_dated_report_give_the_day()
    {
        var incident = Raid();
        Assert.Equal((new DateOnly(2031, 3, 4), DatePrecision.Day), (incident.Date.From!.Value, incident.Date.Precision));
        Assert.Contains("4 March 2031", incident.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Civilians_run_from_the_monitors_count_to_the_unions_sum()
    {
        var civilians = Raid().Fatalities.Single(group => group.Group == Group.Civilians);
        Assert.Equal(new Figure(22, Bound.AtLeast), civilians.Lowest);
        Assert.Equal(new Figure(34, Bound.About), civilians.Highest);
        Assert.Equal(new Figure(34, Bound.About), civilians.Widest);
        Assert.True(civilians.Summed);
        Assert.Equal(["harm-monitor", "village-councils-union"], civilians.Origins);
        Assert.Equal(3, civilians.Parts.Length);
    }

    [Fact]
    public void Fighters_are_counted_by_one_origin_and_left_vague_by_another()
    {
        var fighters = Raid().Fatalities.Single(group => group.Group == Group.Militants);
        Assert.Equal((14, 14), (fighters.Lowest.Value!.Value, fighters.Highest.Value!.Value));
        Assert.Contains("ruthian-defence-ministry", fighters.Origins);
    }

    [Fact]
    public void A_part_is_shown_and_bounds_nothing()
    {
        var incident = Raid();
        var children = incident.Fatalities.Single(group => group.Group == Group.Children);
        Assert.Equal(Figure.Vague, children.Lowest);
        Assert.Single(children.Parts);
        Assert.DoesNotContain(incident.Fatalities, group => group.Group == Group.People);
    }

    [Fact]
    public void Today_gives_an_undated_report_its_day_of_publication()
    {
        var register = RegisterBuilder.Build(RiverRaids.All(), NoNames);
        var broadsheet = register.Reports.Single(report => report.File == "broadsheet.txt");
        Assert.Equal(("2031-03-04", true), (broadsheet.Published!, broadsheet.PublishedInferred));
        var evening = register.Reports.Single(report => report.File == "evening.txt");
        Assert.Null(evening.Published);
    }

    [Fact]
    public void A_deck_has_the_origin_whose_sum_it_repeats()
    {
        var register = RegisterBuilder.Build(RiverRaids.All(), NoNames);
        Assert.Equal("village-councils-union", register.Claims.Single(claim => claim.Claim.Quote == "about 34 civilians").Origin);
    }

    [Fact]
    public void Unclear_responsibility_makes_it_contested()
    {
        var grade = Raid().Grade;
        Assert.Equal(GradeValue.Contested, grade.Value);
        Assert.NotEmpty(grade.Reasons.Single().Claims);
    }

    [Fact]
    public void The_dispute_points_to_an_attack_claim_of_its_report()
    {
        var register = RegisterBuilder.Build(RiverRaids.All(), NoNames);
        var dispute = register.Claims.Single(claim => claim.Claim.Kind == ClaimKind.Dispute);
        var disputed = register.Claims.Single(claim => claim.Claim.Id == dispute.Disputes);
        Assert.Equal((ClaimKind.Attack, dispute.Claim.Report), (disputed.Claim.Kind, disputed.Claim.Report));
    }

    [Fact]
    public void Any_order_gives_the_same_register()
    {
        var expected = JsonSerializer.Serialize(RegisterBuilder.Build(RiverRaids.All(), NoNames));
        for (var seed = 0; seed < 24; seed++)
        {
            var shuffled = RiverRaids.All().ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, JsonSerializer.Serialize(RegisterBuilder.Build(shuffled, NoNames)));
        }
    }

    [Fact]
    public void A_report_under_two_names_is_one_report()
    {
        var report = RiverRaids.Dated().Read();
        var names = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(report.Source.Id, ["z/copy.txt", "a.txt"]);
        var entry = Assert.Single(RegisterBuilder.Build([report, report], names).Reports);
        Assert.Equal("a.txt", entry.File);
        Assert.Equal(["z/copy.txt"], entry.AlsoAs);
    }

    [Fact]
    public void No_reports_give_an_empty_register()
    {
        var register = RegisterBuilder.Build([], NoNames);
        Assert.Empty(register.Reports);
        Assert.Empty(register.Incidents);
        Assert.Empty(register.Claims);
    }
}
