using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;
using Attest.Store;

namespace Attest.Tests.Store.Queries;

/// <summary>A register of five incidents with a claim each, made of two made reports.</summary>
static class FiveIncidents
{
    const string Engine = "test-1";

    /// <summary>Titles in order of the claims: first those of the market's report, then those of its rival.</summary>
    public static readonly ImmutableArray<string> Titles = ["market", "school", "bridge", "harbour", "denial"];

    /// <summary>With both reports read and the incidents worked out.</summary>
    public static RegisterStore Open(string file)
    {
        var store = RegisterStore.Open(file, RegisterUse.CreateOrExtend, new FixedClock());
        foreach (var (name, text) in new[] { ("a.txt", MadeReports.Market), ("b.txt", MadeReports.Rival) })
        {
            var source = MadeReports.Source(name, text);
            store.Add(source, MadeReports.Read(source), Engine);
        }

        store.Refresh(Build, Engine);
        return store;
    }

    public static IEnumerable<RegisterPart> Build(Readings readings, IReadOnlyDictionary<string, ImmutableArray<string>> names, IReadOnlyList<Decision>? decisions = null)
    {
        var whole = MadeRegister.Build(readings, names).Single();
        var claims = readings.All().Select(read => read()).OrderBy(report => report.Source.Title!.StartsWith("Army", StringComparison.Ordinal)).SelectMany(report => report.Claims).ToList();
        foreach (var (claim, index) in claims.Select((claim, index) => (claim, index)))
        {
            var incident = Incident(whole.Incident!, claim, index);
            yield return new(incident, index == 0 ? whole.Reports : [], [new LedgerClaim(claim, incident.Id, claim.Speaker?.Key ?? "outlet:post", claim.Date, null)]);
        }
    }

    /// <summary>Days fall on 1, 3, 5 May, on 5 May again, and on none; sites go from west to east.</summary>
    static Incident Incident(Incident whole, Claim claim, int index) => whole with
    {
        Id = "i-" + claim.Id,
        Title = Titles[index],
        Type = index < 3 ? IncidentType.ShellingArtilleryMissileAttack : IncidentType.AirDroneStrike,
        Date = index == 4 ? new(null, null, DatePrecision.Unknown, null) : Day(Math.Min(1 + (2 * index), 5)),
        Sites = index == 4 ? [] : [MadeReports.Tarvana with { Lat = 10 + index, Lon = -170 + (index * 100), Key = index == 3 ? "made:2" : $"made:{index}", Name = $"Dāyr-{Titles[index]}" }],
        Reports = [claim.Report],
        Attackers = index == 1 ? ["Ostrelian army", "Northern Front"] : ["Ostrelian army"],
        Attribution = index == 1 ? [Said("Ostrelian army", claim), Said("Northern Front", claim)] : [Said("Ostrelian army", claim)],
        Fatalities = claim.Casualty is { } casualty ? [new(casualty.Group, casualty.Figure, casualty.Figure, casualty.Figure, ["x"], [claim.Id], [], false)] : [],
        Grade = new((GradeValue)index, []),
    };

    static Attribution Said(string attacker, Claim claim) => new(attacker, "Tarvana Health Office", Stance.Asserted, claim.Id);

    static IncidentDate Day(int day) => new(new(2031, 5, day), new(2031, 5, day), DatePrecision.Day, $"{day} May");
}
