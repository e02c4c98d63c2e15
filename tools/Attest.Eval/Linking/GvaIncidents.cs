using System.Collections.Frozen;
using System.Globalization;
using Attest.Extract.People;
using Attest.Model;

namespace Attest.Eval.Linking;

/// <summary>An incident in the form of the set, with the claims it comes from.</summary>
sealed record ToldIncident(GvaIncident Row, IReadOnlyList<Claim> Claims);

/// <summary>Says what the register holds in the terms of the set: one incident for each report, one figure of dead for all groups.</summary>
sealed class GvaIncidents
{
    readonly Register register;
    readonly FrozenDictionary<string, CleanReport> sources;
    readonly ILookup<string, LedgerClaim> claims;

    public GvaIncidents(Register register, IEnumerable<ReadReport> reports)
    {
        this.register = register;
        sources = reports.Select(report => report.Source).DistinctBy(source => source.Id).ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
        claims = register.Claims.Where(claim => claim.Incident is not null).ToLookup(claim => claim.Incident!, StringComparer.Ordinal);
    }

    /// <summary>Each report in one incident: the one that its news is. Reports without an incident are left out: they stand alone.</summary>
    public IReadOnlyList<ToldIncident> All => [.. MainIncidents.Of(register)
        .GroupBy(pair => pair.Incident, pair => pair.Report, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => Told(register.Incidents.First(incident => incident.Id == group.Key), [.. group]))];

    ToldIncident Told(Incident incident, List<string> reports)
    {
        var held = claims[incident.Id].ToList();
        var tolls = new GvaTolls(held);
        return new(
            new(
                incident.Id, DateOf(incident, reports), StateOf(incident, held, reports), CityOf(incident, held, reports),
                tolls.Killed, tolls.Injured, Victims(incident),
                [.. reports.SelectMany(NamesOf).Order(StringComparer.Ordinal)]),
            [.. held.Select(claim => claim.Claim)]);
    }

    // The same bytes under two names are one report to Attest and two to the set.
    IEnumerable<string> NamesOf(string report)
    {
        var entry = register.Reports.First(entry => entry.Id == report);
        return [entry.File, .. entry.AlsoAs];
    }

    // A register of incidents wants a day; where the reports give none, the day the first was published is the best there is.
    string? DateOf(Incident incident, List<string> reports)
    {
        var day = incident.Date is { Precision: DatePrecision.Day, From: { } from } ? from : reports.Select(report => sources[report].Published).Min();
        return day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    // The dateline's, where it names one, for the town is the dateline's too.
    string? StateOf(Incident incident, List<LedgerClaim> held, List<string> reports) =>
        reports.Select(report => sources[report].DatelinePlace).OfType<string>().Select(UsPlace.StateIn).OfType<string>()
            .GroupBy(state => state, StringComparer.Ordinal).OrderByDescending(state => state.Count()).ThenBy(state => state.Key, StringComparer.Ordinal).FirstOrDefault()?.Key
        ?? Most(incident, held, UsPlace.StateOf);

    // Local news is told from where it happened: the town that the dateline of most reports names, unless the attack is placed far from there;
    // else a site's, then a county.
    string? CityOf(Incident incident, List<LedgerClaim> held, List<string> reports) =>
        reports.Select(report => sources[report].DatelinePlace).OfType<string>().Where(dateline => !IsFar(incident, dateline)).Select(UsPlace.TownIn).Where(town => !town.EndsWith("County", StringComparison.OrdinalIgnoreCase))
            .GroupBy(town => town).OrderByDescending(town => town.Count()).ThenBy(town => town.Key, StringComparer.Ordinal).FirstOrDefault()?.Key
        ?? Most(incident, held, UsPlace.TownOf) ?? Most(incident, held, UsPlace.CountyOf);

    static bool IsFar(Incident incident, string dateline) =>
        incident.Sites.Where(site => site is { Precision: PlacePrecision.Town, Lat: not null }).ToList() is { Count: > 0 } towns && towns.TrueForAll(site => UsPlace.IsFar(dateline, site));

    // Of several sites the register is filed under one: that which most claims are placed at, of equals the one told first.
    static string? Most(Incident incident, List<LedgerClaim> held, Func<Place, string?> nameOf)
    {
        var told = held.OrderBy(entry => entry.Claim.At.Start).ThenBy(entry => entry.Claim.Id, StringComparer.Ordinal)
            .SelectMany(entry => PlacesOf(entry.Claim)).Where(place => incident.Sites.Any(site => site.Key == place.Key)).Select(nameOf).OfType<string>();
        return told.GroupBy(town => town, StringComparer.Ordinal).MaxBy(town => town.Count())?.Key;
    }

    static IEnumerable<Place> PlacesOf(Claim claim) =>
        (claim.Place is { } place ? (claim.Attack?.Sites ?? []).Add(place) : claim.Attack?.Sites ?? []).DistinctBy(site => site.Key);

    // Those said to have done it are no victims, though they may have died in it.
    static IReadOnlyList<GvaVictim> Victims(Incident incident) =>
    [
        .. incident.People
            .DistinctBy(person => PersonKeys.Of(person.Name)).Where(person => person.Role == PersonRole.Victim)
            .Select(person => new GvaVictim(person.Name, person.Age?.ToString(CultureInfo.InvariantCulture), person.Status is { } status ? EnumNames.Of(status) : null)),
    ];
}
