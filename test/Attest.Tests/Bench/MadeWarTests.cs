using System.Collections.Immutable;
using System.Text.Json;
using Attest.Bench.Scale;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Tests.Bench;

/// <summary>The made war by which linking is measured at scale: its reports are sound, and linking finds its attacks.</summary>
public sealed class MadeWarTests
{
    static readonly ImmutableDictionary<string, ImmutableArray<string>> NoNames = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    [InlineData(30)]
    [InlineData(999_999)]
    public void A_number_has_an_id_and_an_id_its_number(int number)
    {
        Assert.Matches("^r-[0-9a-f]{16}$", MadeWar.IdOf(number));
        Assert.Equal(number, MadeWar.NumberOf(MadeWar.IdOf(number)));
    }

    [Fact]
    public void Of_thirty_reports_nine_attacks_are_told() =>
        Assert.Equal([1, 1, 1, 2, 2, 3, 4, 6, 10], Enumerable.Range(60, 30).GroupBy(MadeWar.AttackOf).Select(attack => attack.Count()));

    [Fact]
    public void The_same_seed_makes_the_same_report_and_another_another()
    {
        Assert.Equal(JsonSerializer.Serialize(new MadeWar(7).Make(123)), JsonSerializer.Serialize(new MadeWar(7).Make(123)));
        Assert.NotEqual(new MadeWar(7).Make(123).Source.Text, new MadeWar(8).Make(123).Source.Text);
    }

    [Fact]
    public void Every_report_is_another_and_every_quote_stands_where_it_says()
    {
        var reports = Enumerable.Range(0, 300).Select(new MadeWar(7).Make).ToList();
        Assert.Equal(reports.Count, reports.Select(report => report.Source.Id).Distinct().Count());
        Assert.All(reports.SelectMany(report => report.Claims.Select(claim => (report, claim))), one => Assert.Equal(one.claim.Quote, one.claim.At.Of(one.report.Source.Text)));
        Assert.All(reports.SelectMany(report => report.Statements.Select(said => (report, said))), one => Assert.Equal(one.said.Content, one.said.At.Of(one.report.Source.Text)));
        var claims = reports.SelectMany(report => report.Claims).Select(claim => claim.Id).ToList();
        Assert.Equal(claims.Count, claims.Distinct().Count());
    }

    [Fact]
    public void Its_reports_come_to_their_attacks_and_its_copies_to_their_originals()
    {
        const int Count = 900;
        var parts = RegisterBuilder.Parts(new MadeWar(7).Readings(Count), NoNames).ToList();
        var attacks = parts.Select(part => part.Incident).OfType<Incident>().Select(incident => incident.Reports.Select(report => MadeWar.AttackOf(MadeWar.NumberOf(report))).Distinct().Count()).ToList();
        Assert.InRange(attacks.Count, 0.97 * Count * 9 / 30, 1.03 * Count * 9 / 30);
        Assert.InRange(attacks.Count(attack => attack > 1), 0, 0.02 * attacks.Count);

        var copies = parts.SelectMany(part => part.Reports).Where(report => report.CopyOf is not null).ToList();
        Assert.InRange(copies.Count, Count / 10, Count / 4);
        Assert.All(copies, copy => Assert.Equal(MadeWar.AttackOf(MadeWar.NumberOf(copy.CopyOf!)), MadeWar.AttackOf(MadeWar.NumberOf(copy.Id))));
    }

    [Fact]
    public void Late_reports_and_any_order_end_in_the_same_incidents()
    {
        var war = new MadeWar(7);
        var reports = Enumerable.Range(0, 240).Select(war.Make).ToArray();
        var expected = JsonSerializer.Serialize(RegisterBuilder.Build(reports, NoNames).Incidents);
        new Random(3).Shuffle(reports);
        Assert.Equal(expected, JsonSerializer.Serialize(RegisterBuilder.Build(reports, NoNames).Incidents));
    }
}
