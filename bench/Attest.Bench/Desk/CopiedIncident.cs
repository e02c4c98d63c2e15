using System.Collections.Immutable;
using System.Globalization;
using Attest.Model;

namespace Attest.Bench.Desk;

/// <summary>What was read of an incident's reports, under other ids, on other days and at other points: a register grows by these.</summary>
/// <param name="copy">Number of the copy; the same gives the same ids.</param>
sealed class CopiedIncident(int copy)
{
    const int Days = 3_650;

    /// <summary>A copy in so many names a victim, and every second of these is a minor, whose name is withheld.</summary>
    const int Named = 20;

    static readonly string[] First = ["Arlen", "Beyla", "Corin", "Davi", "Elna", "Faro", "Gita"], Last = ["Abadu", "Brenik", "Cordoz", "Dravim", "Estalo", "Ferahn", "Golubat", "Hadrovi"];

    readonly int days = new Random(copy).Next(Days);
    readonly (double Lat, double Lon) shift = (new Random(copy + 1).NextDouble() * 40 - 20, new Random(copy + 2).NextDouble() * 60 - 30);

    /// <summary>"c-…" and "r-…" under the copy's own hash.</summary>
    public string Id(string id) => id[..2] + ClaimId.Hash(FormattableString.Invariant($"{id} {copy}"));

    public ReadReport Of(ReadReport reading)
    {
        var id = Id(reading.Source.Id);
        var published = reading.Source.Published?.AddDays(days);
        var source = reading.Source with { Id = id, Name = $"{id}.txt", Published = published, PublishedWritten = published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        ImmutableArray<Claim> claims = [.. reading.Claims.Select(Of)];
        return reading with { Source = source, Claims = claims, People = copy % Named == 0 ? [.. claims.Where(claim => claim.Casualty is not null).Take(1).Select(Victim)] : [] };
    }

    NamedPerson Victim(Claim claim) => new(
        $"{First[copy % First.Length]} {Last[copy / First.Length % Last.Length]}", PersonRole.Victim, PersonStatus.Killed, null, copy % (2 * Named) == 0, null, Group.Civilians,
        claim.Speaker, claim.Via, claim.Stance, false, claim.Quote, claim.At, claim.Episode ?? 0, claim.Id, "person/identified");

    Claim Of(Claim claim) => claim with
    {
        Id = Id(claim.Id),
        Report = Id(claim.Report),
        PartOf = claim.PartOf is { } whole ? Id(whole) : null,
        Date = Of(claim.Date),
        Place = claim.Place is { } place ? Of(place) : null,
        Attack = claim.Attack is { } attack ? attack with { Sites = [.. attack.Sites.Select(Of)] } : null,
        Dispute = claim.Dispute is { Disputes: { } disputed } dispute ? dispute with { Disputes = Id(disputed) } : claim.Dispute,
    };

    Place Of(Place place) => place with { Lat = place.Lat + shift.Lat, Lon = place.Lon + shift.Lon, Key = FormattableString.Invariant($"{place.Key}/{copy % 997}") };

    When? Of(When? when) => when is { From: not null } ? when with { From = when.From?.AddDays(days), To = when.To?.AddDays(days) } : when;
}
