using System.Collections.Immutable;
using Attest.Model;
using Attest.Store.Queries;

namespace Attest.App.Desk.Review;

/// <summary>An incident that a person rules on, with what is needed to do so.</summary>
/// <param name="Reasons">Why a person should look at it; empty where nothing is open.</param>
/// <param name="Claims">Of this incident, in the order of the reports.</param>
/// <param name="Others">Incidents near it in time and place: those it might be one with.</param>
/// <param name="Decisions">What was ruled on it and stands.</param>
public sealed record ReviewItem(
    IncidentSummary Summary, ImmutableArray<ReviewReason> Reasons, ImmutableArray<LedgerClaim> Claims, ImmutableArray<IncidentSummary> Others,
    ImmutableArray<Decision> Decisions)
{
    /// <summary>Links of its reports near the threshold, the weakest first.</summary>
    public ImmutableArray<DoubtedLink> Doubts { get; init; } = [];

    /// <summary>Places to choose from, where a person looks for one.</summary>
    public PlaceSearch? Places { get; init; }

    public Incident Incident => Summary.Incident;

    public string Id => Summary.Incident.Id;
}

/// <summary>That a report was joined with another by a score near the threshold, with both told as readers know them.</summary>
/// <param name="Claims">Ids of the report's claims in the incident: those that would leave.</param>
public sealed record DoubtedLink(ReportEntry Report, ReportEntry Other, double Points, string Why, ImmutableArray<string> Claims);
