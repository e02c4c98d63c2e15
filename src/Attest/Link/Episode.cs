using System.Collections.Immutable;
using Attest.Extract.People;
using Attest.Model;

namespace Attest.Link;

/// <summary>One attack as one report tells it, as far as linking compares it: what the claims say that carry the same episode number.</summary>
/// <param name="Id">Its least claim id.</param>
/// <param name="Number">As in <see cref="Claim.Episode"/>.</param>
public sealed record Episode(string Id, ReportProfile Report, int Number)
{
    ImmutableArray<int> toldStatements = [];

    /// <summary>Ids of its claims where a person regrouped them; null where they are all those of the number.</summary>
    public ImmutableSortedSet<string>? Chosen { get; init; }

    /// <summary>True when it only disputes: it tells of nothing that anybody claims to have happened.</summary>
    public bool OnlyDisputes { get; init; }

    /// <summary>What its claims say of when.</summary>
    public ImmutableArray<When> Dates { get; init; } = [];

    /// <summary>The first of the days it may have happened on; null where a date of it is open, or it has none.</summary>
    public DateOnly? EarliestDay { get; init; }

    /// <summary>What its attack claims say of when.</summary>
    public ImmutableArray<When> AttackDates { get; init; } = [];

    /// <summary>Places struck and places of its casualties and damage, each key once, the finest left in where one holds another.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>Sides that are said to have carried it out, no unnamed ones; see <see cref="Sidedness"/>.</summary>
    public ImmutableSortedSet<string> Attackers { get; init; } = [];

    /// <summary>True when every attacker named is a party that no other name could stand for.</summary>
    public bool HasPartiesOnly { get; init; }

    public ImmutableSortedSet<string> Targets { get; init; } = [];

    public ImmutableSortedSet<string> Weapons { get; init; } = [];

    /// <summary>Keys of the bases it was launched from.</summary>
    public ImmutableSortedSet<string> Bases { get; init; } = [];

    /// <summary>Kinds of attack told, generic ones left out.</summary>
    public ImmutableSortedSet<IncidentType> Types { get; init; } = [];

    /// <summary>Figures of casualties, each effect, group and value once, in that order; no vague ones.</summary>
    public ImmutableArray<(Effect Effect, Group Group, int Value)> Figures { get; init; } = [];

    /// <summary>The highest figure of casualties; null where none is told.</summary>
    public int? Most { get; init; }

    /// <summary>How many attacks are counted ("26 strikes"), where a number is given.</summary>
    public ImmutableSortedSet<int> Counts { get; init; } = [];

    /// <summary>Keys of those named as its dead. A person dies once: two reports that name one among the dead tell of one attack.</summary>
    public ImmutableSortedSet<string> Dead { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Keys of those named as its victims, or as having done it.</summary>
    public ImmutableSortedSet<string> Involved { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public string ReportId => Report.Id;

    /// <summary>True when a claim of it stands in the words of that statement of <see cref="ReportProfile.Statements"/>.</summary>
    public bool Tells(int statement) => toldStatements.Contains(statement);

    /// <summary>The episodes of a report: its claims of incident scope by number, in order of number.</summary>
    public static ImmutableArray<Episode> Of(ReadReport report) => Of(ReportProfile.Of(report), report);

    /// <param name="profile">The report's.</param>
    public static ImmutableArray<Episode> Of(ReportProfile profile, ReadReport report) =>
    [
        .. report.Claims.Where(IsOfIncident)
            .GroupBy(claim => claim.Episode!.Value).OrderBy(group => group.Key)
            .Select(group => Of(profile, report.People, [.. group])),
    ];

    /// <summary>True for the claims of which episodes are made.</summary>
    public static bool IsOfIncident(Claim claim) => claim is { Scope: Scope.Incident, Episode: not null };

    /// <param name="people">All whom the report names.</param>
    /// <param name="claims">In the order of the text; at least one.</param>
    public static Episode Of(ReportProfile report, ImmutableArray<NamedPerson> people, ImmutableArray<Claim> claims)
    {
        // A claim of no episode, which a person moved here, brings no persons along.
        var number = claims[0].Episode ?? -1;
        var dates = DatesOf(claims, claim => claim.Kind != ClaimKind.Dispute);
        var attacks = claims.Where(claim => claim.Attack is not null).Select(claim => claim.Attack!).ToList();
        return new(claims.Select(claim => claim.Id).Min(StringComparer.Ordinal)!, report, number)
        {
            OnlyDisputes = claims.All(claim => claim.Kind == ClaimKind.Dispute),
            Dates = dates,
            EarliestDay = Earliest(dates),
            AttackDates = DatesOf(claims, claim => claim.Kind == ClaimKind.Attack),
            Places = [.. claims.SelectMany(PlacesOf).DistinctBy(place => place.Key).OrderBy(place => place.Key, StringComparer.Ordinal)],
            Attackers = Keys(attacks, attack => attack.Attackers.Where(Sidedness.IsNamed).Select(actor => Sidedness.SideOf(actor.Key))),
            HasPartiesOnly = attacks.SelectMany(attack => attack.Attackers).All(Sidedness.IsParty),
            Targets = Keys(attacks, attack => attack.Targets.Select(actor => actor.Key)),
            Weapons = Keys(attacks, attack => attack.Weapons),
            Bases = Keys(attacks, attack => attack.LaunchedFrom is { } place ? [place.Key] : []),
            Types = [.. attacks.Select(attack => attack.Type).Where(type => type is not (IncidentType.Attack or IncidentType.Other))],
            Figures = FiguresOf(claims),
            Most = claims.Max(claim => claim.Casualty?.Figure.Value),
            Counts = [.. attacks.Select(attack => attack.Count?.Value).OfType<int>()],
            Dead = PeopleOf(people, number, person => person is { Role: PersonRole.Victim, Status: PersonStatus.Killed }),
            Involved = PeopleOf(people, number, _ => true),
            toldStatements = [.. Enumerable.Range(0, report.Statements.Length).Where(said => claims.Any(claim => claim.At.Overlaps(report.Statements[said].At)))],
        };
    }

    static ImmutableArray<(Effect, Group, int)> FiguresOf(ImmutableArray<Claim> claims) =>
    [
        .. claims.Where(claim => claim.Casualty?.Figure.Value is not null)
            .Select(claim => (claim.Casualty!.Effect, claim.Casualty.Group, claim.Casualty.Figure.Value!.Value)).Distinct().Order(),
    ];

    // A last name alone is many people's.
    static ImmutableSortedSet<string> PeopleOf(ImmutableArray<NamedPerson> people, int number, Func<NamedPerson, bool> counts) => people
        .Where(person => person.Episode == number && counts(person)).Select(person => PersonKeys.Of(person.Name)).Where(key => key.Contains(' ', StringComparison.Ordinal))
        .ToImmutableSortedSet(StringComparer.Ordinal);

    static IEnumerable<Place> PlacesOf(Claim claim)
    {
        if (claim.Attack is { } attack) foreach (var site in attack.Sites) yield return site;
        if (claim.Place is { } place) yield return place;
    }

    static ImmutableArray<When> DatesOf(ImmutableArray<Claim> claims, Func<Claim, bool> counts) =>
        [.. claims.Where(claim => claim.Date is not null && counts(claim)).Select(claim => claim.Date!).Distinct()];

    static DateOnly? Earliest(ImmutableArray<When> dates) => dates.Any(date => date.From is null) ? null : dates.Min(date => date.From);

    static ImmutableSortedSet<string> Keys(List<Attack> attacks, Func<Attack, IEnumerable<string>> keys) =>
        attacks.SelectMany(keys).ToImmutableSortedSet(StringComparer.Ordinal);
}
