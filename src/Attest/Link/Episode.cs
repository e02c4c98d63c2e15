using System.Collections.Immutable;
using Attest.Extract.People;
using Attest.Model;

namespace Attest.Link;

/// <summary>One attack as one report tells it: the claims that carry the same episode number.</summary>
/// <param name="Id">Its least claim id.</param>
/// <param name="Claims">In the order of the text.</param>
public sealed record Episode(string Id, ReportProfile Report, ImmutableArray<Claim> Claims)
{
    /// <summary>What its claims say of when.</summary>
    public ImmutableArray<When> Dates { get; } = DatesOf(Claims, claim => claim.Kind != ClaimKind.Dispute);

    /// <summary>The first of the days it may have happened on; null where a date of it is open, or it has none.</summary>
    public DateOnly? EarliestDay { get; } = Earliest(DatesOf(Claims, claim => claim.Kind != ClaimKind.Dispute));

    /// <summary>What its attack claims say of when.</summary>
    public ImmutableArray<When> AttackDates { get; } = DatesOf(Claims, claim => claim.Kind == ClaimKind.Attack);

    /// <summary>Places struck and places of its casualties and damage, each key once, the finest left in where one holds another.</summary>
    public ImmutableArray<Place> Places { get; } = [.. Claims
        .SelectMany(PlacesOf).DistinctBy(place => place.Key).OrderBy(place => place.Key, StringComparer.Ordinal)];

    /// <summary>Sides that are said to have carried it out, no unnamed ones; see <see cref="Sidedness"/>.</summary>
    public ImmutableSortedSet<string> Attackers { get; } =
        Keys(Claims, attack => attack.Attackers.Where(Sidedness.IsNamed).Select(actor => Sidedness.SideOf(actor.Key)));

    /// <summary>True when every attacker named is a party that no other name could stand for.</summary>
    public bool HasPartiesOnly { get; } = Claims.Where(claim => claim.Attack is not null).SelectMany(claim => claim.Attack!.Attackers).All(Sidedness.IsParty);

    public ImmutableSortedSet<string> Targets { get; } = Keys(Claims, attack => attack.Targets.Select(actor => actor.Key));

    public ImmutableSortedSet<string> Weapons { get; } = Keys(Claims, attack => attack.Weapons);

    /// <summary>Keys of the bases it was launched from.</summary>
    public ImmutableSortedSet<string> Bases { get; } = Keys(Claims, attack => attack.LaunchedFrom is { } place ? [place.Key] : []);

    /// <summary>Kinds of attack told, generic ones left out.</summary>
    public ImmutableSortedSet<IncidentType> Types { get; } = [.. Claims
        .Where(claim => claim.Attack is not null).Select(claim => claim.Attack!.Type)
        .Where(type => type is not (IncidentType.Attack or IncidentType.Other))];

    /// <summary>Figures of casualties, each effect, group and value once; no vague ones.</summary>
    public ImmutableHashSet<(Effect Effect, Group Group, int Value)> Figures { get; } = [.. Claims
        .Where(claim => claim.Casualty?.Figure.Value is not null)
        .Select(claim => (claim.Casualty!.Effect, claim.Casualty.Group, claim.Casualty.Figure.Value!.Value))];

    /// <summary>The highest figure of casualties; null where none is told.</summary>
    public int? Most { get; } = Claims.Max(claim => claim.Casualty?.Figure.Value);

    /// <summary>How many attacks are counted ("26 strikes"), where a number is given.</summary>
    public ImmutableSortedSet<int> Counts { get; } = [.. Claims
        .Where(claim => claim.Attack?.Count?.Value is not null).Select(claim => claim.Attack!.Count!.Value!.Value)];

    /// <summary>Keys of those named as its dead. A person dies once: two reports that name one among the dead tell of one attack.</summary>
    public ImmutableSortedSet<string> Dead { get; } = PeopleOf(Report, Claims, person => person is { Role: PersonRole.Victim, Status: PersonStatus.Killed });

    /// <summary>Keys of those named as its victims, or as having done it.</summary>
    public ImmutableSortedSet<string> Involved { get; } = PeopleOf(Report, Claims, _ => true);

    public string ReportId => Report.Id;

    /// <summary>The episodes of a report: its claims of incident scope by number, in order of number.</summary>
    public static IEnumerable<Episode> Of(ReportProfile report) => report.Report.Claims
        .Where(claim => claim is { Scope: Scope.Incident, Episode: not null })
        .GroupBy(claim => claim.Episode!.Value).OrderBy(group => group.Key)
        .Select(group => new Episode(group.Select(claim => claim.Id).Min(StringComparer.Ordinal)!, report, [.. group]));

    // A last name alone is many people's.
    static ImmutableSortedSet<string> PeopleOf(ReportProfile report, ImmutableArray<Claim> claims, Func<NamedPerson, bool> counts) => report.Report.People
        .Where(person => person.Episode == claims[0].Episode && counts(person)).Select(person => PersonKeys.Of(person.Name)).Where(key => key.Contains(' ', StringComparison.Ordinal))
        .ToImmutableSortedSet(StringComparer.Ordinal);

    static IEnumerable<Place> PlacesOf(Claim claim)
    {
        if (claim.Attack is { } attack) foreach (var site in attack.Sites) yield return site;
        if (claim.Place is { } place) yield return place;
    }

    static ImmutableArray<When> DatesOf(ImmutableArray<Claim> claims, Func<Claim, bool> counts) =>
        [.. claims.Where(claim => claim.Date is not null && counts(claim)).Select(claim => claim.Date!).Distinct()];

    static DateOnly? Earliest(ImmutableArray<When> dates) => dates.Any(date => date.From is null) ? null : dates.Min(date => date.From);

    static ImmutableSortedSet<string> Keys(ImmutableArray<Claim> claims, Func<Attack, IEnumerable<string>> keys) =>
        claims.Where(claim => claim.Attack is not null).SelectMany(claim => keys(claim.Attack!)).ToImmutableSortedSet(StringComparer.Ordinal);
}
