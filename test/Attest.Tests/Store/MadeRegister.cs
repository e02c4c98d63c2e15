using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Tests.Store;

/// <summary>Link and Reconcile of the plainest kind: everything is one incident.</summary>
static class MadeRegister
{
    public static IEnumerable<RegisterPart> Build(Readings readings, IReadOnlyDictionary<string, ImmutableArray<string>> names, IReadOnlyList<Decision>? decisions = null)
    {
        var reports = readings.All().Select(read => read()).ToList();
        var claims = reports.SelectMany(report => report.Claims).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToImmutableArray();
        ImmutableArray<Incident> incidents = claims.IsEmpty ? [] : [Incident(reports, claims)];
        return [new(
            incidents.FirstOrDefault(), [.. reports.Select(report => Entry(report.Source, names[report.Source.Id])).OrderBy(entry => entry.Id, StringComparer.Ordinal)],
            [.. claims.Select(claim => new LedgerClaim(claim, incidents[0].Id, claim.Speaker?.Key ?? "outlet:post", claim.Date, claim.Dispute?.Disputes))])];
    }

    /// <summary>An incident of which nothing is told.</summary>
    public static Incident Empty { get; } = new(
        "i-c-0", IncidentType.Attack, "Attack", new(null, null, DatePrecision.Unknown, null), [], [], [], [], [], [], new(GradeValue.None, []), null, []);

    static Incident Incident(IReadOnlyCollection<ReadReport> reports, ImmutableArray<Claim> claims)
    {
        var whole = claims.Where(claim => claim.Casualty is not null && claim.PartOf is null).ToImmutableArray();
        return new(
            "i-" + claims[0].Id, IncidentType.ShellingArtilleryMissileAttack, "Shelling of Tarvana, 3 May 2019",
            new(new(2019, 5, 3), new(2019, 5, 3), DatePrecision.Day, "3 May 2019"), [MadeReports.Tarvana],
            [.. claims.Where(claim => claim.Attack is not null).Take(1).Select(_ => "Ostrelian army")], ["Tarvana"], ["mortar"],
            [.. reports.Select(report => report.Source.Id).Order(StringComparer.Ordinal)],
            [.. whole.GroupBy(claim => claim.Casualty!.Group).OrderBy(group => group.Key).Select(Fatalities)],
            new(GradeValue.Contested, [new("The army denies it.", [claims[0].Id])]), null,
            [.. claims.Where(claim => claim.Attack is not null).Select(claim => new Attribution("Ostrelian army", claim.Speaker?.Name, claim.Stance, claim.Id))])
        {
            People = [.. reports.SelectMany(report => report.People.Select(person => Person(report.Source.Id, person)))],
        };
    }

    static Person Person(string report, NamedPerson told) => new(
        told.Name, [], told.Role, told.Status, told.Age, told.IsMinor, told.Occupation, told.Group, told.Speaker?.Name, told.Stance, told.IsOfficial, [],
        [new(report, told.Quote, told.At, told.Status, told.Speaker?.Name, told.Via, told.Stance, told.Claim, told.Rule)]);

    static GroupFatalities Fatalities(IGrouping<Group, Claim> group)
    {
        var figures = group.Select(claim => claim.Casualty!.Figure).OrderBy(figure => figure.Value).ToList();
        return new(group.Key, figures[0], figures[^1], figures[0], [.. group.Select(claim => claim.Speaker?.Key ?? "outlet:post").Distinct()], [.. group.Select(claim => claim.Id)], [], false)
        {
            Totals = [.. group.OrderBy(claim => claim.Id, StringComparer.Ordinal).Select(claim =>
                new OriginTotal(claim.Speaker?.Key ?? "outlet:post", claim.Speaker?.Name, claim.Casualty!.Figure, false, [claim.Id], []))],
        };
    }

    static ReportEntry Entry(CleanReport source, ImmutableArray<string> names) => new(
        source.Id, names[0], source.Sha256, source.Title, source.Outlet, source.Author, source.PublishedWritten, false, source.Wires, null,
        [.. names.Skip(1)], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Text))), source.Language);
}
