using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Makes an incident's record from the claims that linking gave it.</summary>
/// <param name="copyOf">For each copy's id the id of its original.</param>
/// <param name="inferred">Days of publication worked out for reports that give none.</param>
public sealed class IncidentBuilder(ToldIncident found, IReadOnlyDictionary<string, string> copyOf, IReadOnlyDictionary<string, DateOnly> inferred)
{
    readonly Dictionary<string, CleanReport> sources = found.Reports.ToDictionary(report => report.Source.Id, report => report.Source, StringComparer.Ordinal);
    readonly ImmutableArray<Claim> claims = [.. found.Claims];

    /// <param name="origins">Origin key of each of the incident's claims by id, headlines folded; see <see cref="Tolls"/>.</param>
    public Incident Build(IncidentDate date, ImmutableArray<Toll> tolls, IReadOnlyDictionary<string, string> origins)
    {
        var attacks = claims.Where(claim => claim.Attack is not null && claim.Stance != Stance.Denied).ToList();
        var sites = SiteList.Of(claims);
        var attribution = AttributionRows.Of(claims);
        var type = IncidentKind.Of(claims, copyOf);
        return new(
            "i-" + found.Id, type, IncidentTitle.Of(type, MostNamedFirst(sites, claims), date), date, sites,
            [.. attribution.Select(row => row.Attacker).Distinct()],
            TargetList.Of(claims, attacks, sites),
            Weapons(attacks),
            [.. claims.Select(claim => claim.Report).Distinct().Order(StringComparer.Ordinal)],
            Fatalities.Of(tolls), Grading.Of(new(claims, claim => origins[claim.Id])), SiteList.LaunchedFrom(claims), attribution)
        { People = People.Of(found) };
    }

    /// <summary>The incident's figures of killed people, groups carried on within sentences and headlines given their body's origin.</summary>
    public ImmutableArray<Toll> Tolls(IReadOnlyDictionary<string, string> origins)
    {
        var texts = sources.ToDictionary(source => source.Key, source => source.Value.Text, StringComparer.Ordinal);
        var tolls = claims
            .Where(claim => claim.Casualty is { Effect: Effect.Killed })
            .Select(claim => new Toll(claim, origins[claim.Id], claim.Casualty!.Group, ToldOn(claim.Report), IsHeadline(claim)) { IsPart = IsPart(claim) });
        return Individuals.Mark(Headlines.Fold(CarriedGroups.Carry(tolls, texts)));
    }

    /// <summary>"Six were shot, one fatally": the one is a part of those shot, but all of the dead.</summary>
    bool IsPart(Claim claim) => claim.PartOf is { } whole
        && claims.FirstOrDefault(other => other.Id == whole) is not { Casualty.Effect: not Effect.Killed };

    DateOnly? ToldOn(string report) => sources[report].Published ?? (inferred.TryGetValue(report, out var day) ? day : null);

    bool IsHeadline(Claim claim) => sources[claim.Report].Blocks
        .Any(block => block.Kind is BlockKind.Title or BlockKind.Deck or BlockKind.Heading && block.At.Contains(claim.At));

    /// <summary>Each weapon once; one whose name is a word of another's ("car", "car bomb") is the same told in fewer words.</summary>
    static ImmutableArray<string> Weapons(List<Claim> attacks)
    {
        var named = attacks.SelectMany(claim => claim.Attack!.Weapons).ToImmutableSortedSet(StringComparer.Ordinal);
        return [.. named.Where(weapon => !named.Any(other => other.Length > weapon.Length && other.Split(' ').Contains(weapon, StringComparer.Ordinal)))];
    }

    static List<Place> MostNamedFirst(ImmutableArray<Place> sites, ImmutableArray<Claim> claims) =>
        [.. sites.OrderByDescending(site => claims.Count(claim => Names(claim, site))).ThenBy(site => site.Name, StringComparer.Ordinal)];

    static bool Names(Claim claim, Place site) =>
        claim.Place?.Key == site.Key || (claim.Attack?.Sites.Any(struck => struck.Key == site.Key) ?? false);
}
