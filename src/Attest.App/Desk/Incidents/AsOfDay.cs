using System.Collections.Immutable;
using Attest.App.Desk.Figures.Known;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.App.Desk.Incidents;

/// <summary>An incident as the reports published until a day tell of it. Which reports belong to it, its title and its day are today's.</summary>
/// <param name="Claims">Those of the reports that were out.</param>
public sealed record AsOfDay(Incident Incident, IReadOnlyList<LedgerClaim> Claims)
{
    /// <param name="claims">All claims of the incident.</param>
    /// <param name="reports">All its reports; those of unknown day are left out.</param>
    public static AsOfDay Of(Incident incident, IReadOnlyList<LedgerClaim> claims, IEnumerable<ReportEntry> reports, DateOnly day)
    {
        var told = KnownWhen.DaysOf(reports);
        ImmutableArray<LedgerClaim> then = [.. KnownWhen.Until(claims, told, day)];
        ImmutableArray<Claim> said = [.. then.Select(row => row.Claim)];
        var published = told.Where(pair => pair.Value <= day).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        var sites = SiteList.Of(said);
        var attribution = incident.Attribution.Where(row => said.Any(claim => claim.Id == row.Claim)).ToImmutableArray();
        return new(incident with
        {
            Sites = sites,
            Attribution = attribution,
            Attackers = [.. attribution.Select(row => row.Attacker).Distinct(StringComparer.Ordinal)],
            Targets = TargetList.Of(said, [.. said.Where(claim => claim.Attack is not null && claim.Stance != Stance.Denied)], sites),
            Weapons = [.. incident.Weapons.Where(weapon => said.Any(claim => claim.Attack?.Weapons.Contains(weapon) ?? false))],
            Reports = [.. incident.Reports.Where(published.Contains)],
            LaunchedFrom = SiteList.LaunchedFrom(said),
            Fatalities = new KnownTolls(incident, claims, told).Of(then),
            Grade = Grading.Of(GradedOf(then)),
            People = [.. incident.People.Select(person => PersonThen(person, published)).OfType<Person>()],
        }, then);
    }

    // Age and work stand in some mention, nobody knows any more in which: they are shown only where all of the mentions were out.
    static Person? PersonThen(Person person, HashSet<string> published)
    {
        ImmutableArray<PersonMention> mentions = [.. person.Mentions.Where(mention => published.Contains(mention.Report))];
        if (mentions.IsEmpty) return null;
        if (mentions.Length == person.Mentions.Length) return person;
        PersonStatus?[] told = [.. mentions.Select(mention => mention.Status)];
        var status = person.Role == PersonRole.Victim || told.Contains(PersonStatus.Killed) ? told.Min() : told.Max();
        return person with { Mentions = mentions, Status = status, Age = null, Occupation = null, AlsoAs = [], Speaker = mentions[0].Speaker, Stance = mentions[0].Stance };
    }

    static GradedIncident GradedOf(ImmutableArray<LedgerClaim> claims)
    {
        var origins = claims.ToDictionary(row => row.Claim.Id, row => row.Origin, StringComparer.Ordinal);
        return new([.. claims.Select(row => row.Claim)], claim => origins[claim.Id]);
    }
}
