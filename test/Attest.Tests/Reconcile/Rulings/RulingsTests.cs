using System.Collections.Immutable;
using System.Text.Json;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Tests.Reconcile.Rulings;

/// <summary>What becomes of a register when people rule on it.</summary>
public sealed class RulingsTests
{
    static readonly ImmutableDictionary<string, ImmutableArray<string>> NoNames = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    static readonly Register Plain = Build();

    static Incident Raid => Assert.Single(Plain.Incidents);

    [Fact]
    public void Without_decisions_nothing_is_otherwise() =>
        Assert.Equal(JsonSerializer.Serialize(RegisterBuilder.Build(RiverRaids.All(), NoNames)), JsonSerializer.Serialize(Build()));

    [Fact]
    public void A_confirmed_incident_stays_as_it_is() =>
        Assert.Equal(JsonSerializer.Serialize(Plain), JsonSerializer.Serialize(Build(Rule(Ruling.Confirm, Raid.Id))));

    [Fact]
    public void A_rejected_claim_stays_in_the_ledger_and_leaves_the_incident()
    {
        var claim = Of("killed 14 fighters");

        var register = Build(Rule(Ruling.Reject, claim.Claim.Id));

        Assert.Null(register.Claims.Single(row => row.Claim.Id == claim.Claim.Id).Incident);
        Assert.Equal(Plain.Claims.Select(row => row.Claim.Id), register.Claims.Select(row => row.Claim.Id));
        Assert.DoesNotContain(register.Incidents[0].Fatalities.SelectMany(group => group.Claims), id => id == claim.Claim.Id);
    }

    [Fact]
    public void A_corrected_figure_counts_and_is_marked_and_keeps_its_id_and_words()
    {
        var claim = Of("killed 14 fighters");

        var register = Build(Correct(claim.Claim.Id, "figure", "41"));

        var row = register.Claims.Single(one => one.Claim.Id == claim.Claim.Id);
        Assert.True(row.IsCorrected);
        Assert.Equal(("killed 14 fighters", 41), (row.Claim.Quote, row.Claim.Casualty!.Figure.Value));
        Assert.Equal(41, register.Incidents[0].Fatalities.Single(group => group.Group == Group.Militants).Highest.Value);
        Assert.Single(register.Claims, one => one.IsCorrected);
    }

    [Fact]
    public void Of_two_corrections_the_later_counts()
    {
        var id = Of("killed 14 fighters").Claim.Id;

        var register = Build(Correct(id, "figure", "41"), Correct(id, "figure", "15"));

        Assert.Equal(15, register.Claims.Single(row => row.Claim.Id == id).Claim.Casualty!.Figure.Value);
    }

    [Fact]
    public void A_claim_split_off_is_an_incident_of_its_own_and_both_ids_answer()
    {
        var claim = Of("killed 14 fighters").Claim.Id;

        var register = Build(Rule(Ruling.Split, Raid.Id, claim));

        Assert.Equal(2, register.Incidents.Length);
        Assert.Equal("i-" + claim, Holder(register, claim));
        Assert.All(Plain.Claims.Where(row => row.Incident == Raid.Id && row.Claim.Id != claim), row => Assert.NotEqual("i-" + claim, Holder(register, row.Claim.Id)));
    }

    [Fact]
    public void What_was_split_and_merged_again_is_one_as_before()
    {
        var claim = Of("killed 14 fighters").Claim.Id;

        var register = Build(Rule(Ruling.Split, Raid.Id, claim), Rule(Ruling.Merge, Raid.Id, "i-" + claim));

        Assert.Equal(Raid.Id, Assert.Single(register.Incidents).Id);
        Assert.Equal(JsonSerializer.Serialize(Raid.Fatalities), JsonSerializer.Serialize(register.Incidents[0].Fatalities));
    }

    [Fact]
    public void A_claim_is_moved_to_another_incident()
    {
        var (first, second) = (Of("killed 14 fighters").Claim.Id, Of("19 civilians died").Claim.Id);

        var register = Build(Rule(Ruling.Split, Raid.Id, first), Rule(Ruling.Move, second, "i-" + first));

        Assert.Equal(Holder(register, first), Holder(register, second));
        Assert.Equal(2, register.Incidents.Length);
    }

    [Fact]
    public void What_is_no_incident_leaves_its_claims_without_one()
    {
        var register = Build(Rule(Ruling.NoIncident, Raid.Id));

        Assert.Empty(register.Incidents);
        Assert.All(register.Claims, row => Assert.Null(row.Incident));
        Assert.Equal(Plain.Claims.Length, register.Claims.Length);
    }

    [Fact]
    public void A_day_and_a_type_ruled_for_an_incident_stand_over_what_was_read()
    {
        var incident = Build(Correct(Raid.Id, "date", "2031-03-05"), Correct(Raid.Id, "type", "armed_clash")).Incidents[0];

        Assert.Equal((new DateOnly(2031, 3, 5), DatePrecision.Day, IncidentType.ArmedClash), (incident.Date.From!.Value, incident.Date.Precision, incident.Type));
        Assert.StartsWith(IncidentTitle.KindOf(IncidentType.ArmedClash), incident.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_ruled_to_be_elsewhere_is_there_and_only_its_claims_are_marked()
    {
        var register = Build(Correct(Raid.Id, "site", "Orlan => Old Orlan; 41.25, 12.5; town; Vesk"));

        var sites = register.Incidents[0].Sites;
        Assert.Contains(sites, site => site is { Name: "Old Orlan", Lat: 41.25, Lon: 12.5, Precision: PlacePrecision.Town });
        Assert.DoesNotContain(sites, site => site.Name == "Orlan");
        Assert.Contains("Old Orlan", register.Incidents[0].Title, StringComparison.Ordinal);
        Assert.Equal(Plain.Claims.Where(row => row.Incident == Raid.Id && Tells(row.Claim, "Orlan")).Select(row => row.Claim.Id), register.Claims.Where(row => row.IsCorrected).Select(row => row.Claim.Id));
    }

    static bool Tells(Claim claim, string place) => claim.Place?.Name == place || (claim.Attack?.Sites.Any(site => site.Name == place) ?? false);

    [Fact]
    public void Of_two_rulings_on_one_site_the_later_goes_on_from_the_former()
    {
        var register = Build(Correct(Raid.Id, "site", "Orlan => Old Orlan; 41.25, 12.5"), Correct(Raid.Id, "site", "Old Orlan => New Orlan; 41.5, 12.5"));

        Assert.Contains(register.Incidents[0].Sites, site => site.Name == "New Orlan");
        Assert.DoesNotContain(register.Incidents[0].Sites, site => site.Name.EndsWith("Orlan", StringComparison.Ordinal) && site.Name != "New Orlan");
    }

    [Fact]
    public void An_undone_decision_leaves_no_trace_in_the_register()
    {
        var decision = Rule(Ruling.NoIncident, Raid.Id);

        Assert.Equal(JsonSerializer.Serialize(Plain), JsonSerializer.Serialize(Build(decision, Rule(Ruling.Undo, decision.Id))));
    }

    [Theory]
    [InlineData(Ruling.Reject, "c-gone", "")]
    [InlineData(Ruling.Merge, "i-c-gone", "i-c-lost")]
    [InlineData(Ruling.Split, "i-c-gone", "c-lost")]
    [InlineData(Ruling.Move, "c-gone", "i-c-lost")]
    [InlineData(Ruling.NoIncident, "i-c-gone", "")]
    [InlineData(Ruling.NoIncident, "nonsense", "")]
    public void A_decision_whose_claims_are_gone_bears_on_nothing(Ruling ruling, string subject, string with) =>
        Assert.Equal(JsonSerializer.Serialize(Plain), JsonSerializer.Serialize(Build(Rule(ruling, subject, with.Length == 0 ? [] : [with]))));

    [Fact]
    public void The_order_of_reports_changes_nothing()
    {
        var decisions = new[] { Rule(Ruling.Split, Raid.Id, Of("killed 14 fighters").Claim.Id), Correct(Of("19 civilians died").Claim.Id, "figure", "20") };
        var expected = JsonSerializer.Serialize(RegisterBuilder.Build(RiverRaids.All(), NoNames, decisions));
        var turned = RiverRaids.All();
        turned.Reverse();

        Assert.Equal(expected, JsonSerializer.Serialize(RegisterBuilder.Build(turned, NoNames, decisions)));
    }

    [Fact]
    public void An_id_is_that_of_the_content()
    {
        Assert.Equal(Rule(Ruling.Confirm, "i-c-1").Id, Rule(Ruling.Confirm, "i-c-1").Id);
        Assert.NotEqual(Rule(Ruling.Confirm, "i-c-1").Id, Rule(Ruling.Confirm, "i-c-2").Id);
        Assert.Matches("^d-[0-9a-f]{16}$", Rule(Ruling.Confirm, "i-c-1").Id);
    }

    static Register Build(params Decision[] decisions) => RegisterBuilder.Build(RiverRaids.All(), NoNames, decisions);

    static LedgerClaim Of(string quote) => Plain.Claims.Single(row => row.Claim.Quote == quote);

    static string? Holder(Register register, string claim) => register.Claims.Single(row => row.Claim.Id == claim).Incident;

    static Decision Rule(Ruling ruling, string subject, params string[] with) => Decision.Of(ruling, subject, null, null, [.. with], "why", "who", "2031-06-01T00:00:00Z");

    static Decision Correct(string subject, string field, string value) => Decision.Of(Ruling.Correct, subject, field, value, [], "why", "who", "2031-06-01T00:00:00Z");
}
