using System.Collections.Immutable;
using System.Text.Json;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Properties;

namespace Attest.Tests.Reconcile;

/// <summary>Whatever people rule in whatever order, working out what is reached gives the register that working all of it out gives.</summary>
public sealed class RegisterReworkTests
{
    static readonly ImmutableDictionary<string, ImmutableArray<string>> NoNames = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public void Any_rulings_end_in_the_register_that_is_worked_out_anew(int seed)
    {
        var draw = new Random(seed);
        List<ReadReport> reports = [.. RiverRaids.All(), .. Enumerable.Range(0, 14).Select(number => RandomReadings.Read(new RandomParses((seed * 1000) + number).Report(5, 24)))];
        var kept = new KeptRegister(reports);
        var decisions = new List<Decision>();
        for (var step = 0; step < 12; step++)
        {
            var since = Enumerable.Range(0, draw.Next(1, 3)).Select(_ => Draw(kept, decisions, draw)).DistinctBy(decision => decision.Id).Where(one => decisions.All(other => other.Id != one.Id)).ToList();
            decisions.AddRange(since);
            kept.Rework(decisions, since);
            Assert.Equal(JsonSerializer.Serialize(RegisterBuilder.Build(reports, NoNames, decisions)), JsonSerializer.Serialize(kept.Register));
        }
    }

    [Fact]
    public void A_ruling_on_one_incident_asks_for_no_report_of_another()
    {
        List<ReadReport> reports = [.. RiverRaids.All(), .. Enumerable.Range(0, 14).Select(number => RandomReadings.Read(new RandomParses(7000 + number).Report(5, 24)))];
        var kept = new KeptRegister(reports);
        var raid = kept.Register.Incidents.Single(incident => incident.Reports.Contains(RiverRaids.Dated().Read().Source.Id));
        Decision[] decisions = [Rule(Ruling.Correct, kept.Register.Claims.First(row => row.Incident == raid.Id && row.Claim.Casualty is not null).Claim.Id, "figure", "77")];

        kept.Rework(decisions, decisions);

        Assert.Equal(raid.Reports, kept.Asked.Order(StringComparer.Ordinal));
    }

    static Decision Draw(KeptRegister kept, List<Decision> decisions, Random draw)
    {
        var claims = kept.Register.Claims;
        string Claim() => claims[draw.Next(claims.Length)].Claim.Id;
        string Incident() => kept.Register.Incidents is { IsEmpty: false } all ? all[draw.Next(all.Length)].Id : "i-" + Claim();
        return draw.Next(10) switch
        {
            0 => Rule(Ruling.Reject, Claim()),
            1 => Rule(Ruling.Correct, Claim(), "figure", "41"),
            2 => Rule(Ruling.Correct, Claim(), "date", "2031-03-05"),
            3 => Rule(Ruling.Correct, Incident(), "date", "2031-03-06"),
            4 => Rule(Ruling.Merge, Incident(), with: Incident()),
            5 => Rule(Ruling.Split, Incident(), with: Claim()),
            6 => Rule(Ruling.Move, Claim(), with: Incident()),
            7 => Rule(Ruling.NoIncident, Incident()),
            8 => Rule(Ruling.Correct, Incident(), "site", draw.Next(2) == 0 ? "Orlan => Old Orlan; 41.25, 12.5" : "=> Harbour Gate; 41.25, 12.5"),
            _ => decisions.Count == 0 ? Rule(Ruling.Confirm, Incident()) : Rule(Ruling.Undo, decisions[draw.Next(decisions.Count)].Id),
        };
    }

    static Decision Rule(Ruling ruling, string subject, string? field = null, string? value = null, string? with = null) =>
        Decision.Of(ruling, subject, field, value, with is null ? [] : [with], "as the register shows", "A. Coder", "2031-04-01T10:00:00Z");
}
