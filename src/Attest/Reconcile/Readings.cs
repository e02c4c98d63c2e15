using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Where Reconcile finds what was read: all of it one by one, and that of some reports again. Whoever keeps a million reports need not hold them.</summary>
/// <param name="All">Each report once, by id in ordinal order. A function that is given may be called on any thread, once.</param>
/// <param name="Of">Those of the reports of these ids, in their order.</param>
public sealed record Readings(Func<IEnumerable<Func<ReadReport>>> All, Func<IReadOnlyList<string>, IReadOnlyList<Func<ReadReport>>> Of)
{
    /// <summary>The hash of the <see cref="PartPrint"/> of that id, where the part was made and stands; null for a part that is to be made. Null itself where no prints are wanted.</summary>
    public Func<string, string?>? Standing { get; init; }

    /// <summary>Of reports that are in memory; one given twice counts once.</summary>
    public static Readings Held(IEnumerable<ReadReport> reports)
    {
        var byId = reports.OrderBy(report => report.Source.Id, StringComparer.Ordinal).ThenBy(report => report.Source.Name, StringComparer.Ordinal)
            .DistinctBy(report => report.Source.Id).ToImmutableSortedDictionary(report => report.Source.Id, report => report, StringComparer.Ordinal);
        return new(
            () => byId.Values.Select(report => new Func<ReadReport>(() => report)),
            ids => [.. ids.Select(id => new Func<ReadReport>(() => byId[id]))]);
    }
}

/// <summary>A part of the register, as it is worked out: an incident with its claims, and reports with the claims that no incident holds.</summary>
/// <param name="Incident">Null for a part of reports that are in no incident.</param>
/// <param name="Reports">Rows of reports; each stands in one part.</param>
/// <param name="Claims">Each stands in one part.</param>
public sealed record RegisterPart(Incident? Incident, ImmutableArray<ReportEntry> Reports, ImmutableArray<LedgerClaim> Claims)
{
    /// <summary>What linking found before anybody ruled; each row stands in one part.</summary>
    public ImmutableArray<LinkRow> Links { get; init; } = [];

    /// <summary>Links near the threshold; each stands in one part.</summary>
    public ImmutableArray<LinkDoubt> Doubts { get; init; } = [];

    /// <summary>From what it was made; null where no prints are wanted, or decisions had a part in it.</summary>
    public PartPrint? Print { get; init; }

    /// <summary>Parts that stand as they were made before, and were not made again.</summary>
    public ImmutableArray<PartPrint> Standing { get; init; } = [];
}

/// <summary>That linking put an episode of a report into an incident.</summary>
/// <param name="Number">Of the episode, as in <see cref="Claim.Episode"/>.</param>
/// <param name="Incident">Id of the incident's least claim as linking found it: decisions do not change it.</param>
public sealed record LinkRow(string Report, int Number, string Incident);

/// <summary>What linking found, as the register keeps it; so that a decision is applied without linking anew.</summary>
/// <param name="HomeOf">The report that a claim stands in and the number of its episode; null for a claim that is gone.</param>
/// <param name="OfReport">The links of a report.</param>
/// <param name="OfIncident">The links of an incident that linking found.</param>
/// <param name="OriginalOf">The report that a copy repeats; null for one that is none.</param>
/// <param name="NamesOf">The names that a report came under.</param>
/// <param name="RuledIn">The claims of a report that a decision names, with their episodes; each once.</param>
public sealed record StoredLinks(
    Func<string, (string Report, int? Number)?> HomeOf, Func<string, ImmutableArray<LinkRow>> OfReport,
    Func<string, ImmutableArray<LinkRow>> OfIncident, Func<string, string?> OriginalOf, Func<string, ImmutableArray<string>> NamesOf,
    Func<string, ImmutableArray<(string Claim, int? Number)>> RuledIn);
