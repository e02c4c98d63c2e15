using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Bench.Desk;

/// <summary>An incident with its claims and reports under other ids, on other days and at other points: a register grows by these.</summary>
/// <param name="copy">Number of the copy; the same gives the same ids.</param>
sealed class CopiedIncident(int copy)
{
    const int Days = 3_650;

    readonly int days = new Random(copy).Next(Days);
    readonly (double Lat, double Lon) shift = (new Random(copy + 1).NextDouble() * 40 - 20, new Random(copy + 2).NextDouble() * 60 - 30);

    /// <summary>"c-…", "r-…" and "i-c-…" under the copy's own hash.</summary>
    public string Id(string id) => id.StartsWith("i-", StringComparison.Ordinal) ? "i-" + Id(id[2..]) : id[..2] + ClaimId.Hash(FormattableString.Invariant($"{id} {copy}"));

    public ReadReport Of(ReadReport reading)
    {
        var id = Id(reading.Source.Id);
        return reading with { Source = reading.Source with { Id = id, Name = $"{id}.txt" }, Claims = [.. reading.Claims.Select(Of)], People = [] };
    }

    public Claim Of(Claim claim) => claim with
    {
        Id = Id(claim.Id),
        Report = Id(claim.Report),
        PartOf = claim.PartOf is { } whole ? Id(whole) : null,
        Date = Of(claim.Date),
        Place = claim.Place is { } place ? Of(place) : null,
        Dispute = claim.Dispute is { Disputes: { } disputed } dispute ? dispute with { Disputes = Id(disputed) } : claim.Dispute,
    };

    public LedgerClaim Of(LedgerClaim row) =>
        new(Of(row.Claim), row.Incident is { } incident ? Id(incident) : null, row.Origin, Of(row.Date), row.Disputes is { } disputed ? Id(disputed) : null);

    public ReportEntry Of(ReportEntry entry) => entry with { Id = Id(entry.Id), File = $"{Id(entry.Id)}.txt", CopyOf = entry.CopyOf is { } original ? Id(original) : null };

    public Incident Of(Incident incident) => incident with
    {
        Id = Id(incident.Id),
        Date = incident.Date with { From = incident.Date.From?.AddDays(days), To = incident.Date.To?.AddDays(days) },
        Sites = [.. incident.Sites.Select(Of)],
        Reports = All(incident.Reports),
        Grade = new((GradeValue)(copy % 6), [.. incident.Grade.Reasons.Select(reason => reason with { Claims = All(reason.Claims) })]),
        Attribution = [.. incident.Attribution.Select(row => row with { Claim = Id(row.Claim) })],
        Fatalities = [.. incident.Fatalities.Select(Of)],
        People = [],
    };

    GroupFatalities Of(GroupFatalities group) => group with
    {
        Claims = All(group.Claims),
        Parts = All(group.Parts),
        Totals = [.. group.Totals.Select(total => total with { Claims = All(total.Claims), Parts = All(total.Parts) })],
        Revisions = [.. group.Revisions.Select(revision => revision with { Claims = All(revision.Claims) })],
    };

    Place Of(Place place) => place with { Lat = place.Lat + shift.Lat, Lon = place.Lon + shift.Lon, Key = FormattableString.Invariant($"{place.Key}/{copy % 997}") };

    When? Of(When? when) => when is { From: not null } ? when with { From = when.From?.AddDays(days), To = when.To?.AddDays(days) } : when;

    ImmutableArray<string> All(ImmutableArray<string> ids) => [.. ids.Select(Id)];
}
