using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>How far decisions reach: the incidents, as linking found them, and the reports that may come out otherwise by them.</summary>
/// <remarks>
/// A decision reaches what it names; so does any other decision that names some of it, for they are applied one after another. A report that
/// gives no day of publication may take it from its incidents, and so they come along.
/// </remarks>
sealed class RulingReach
{
    readonly StoredLinks links;
    readonly Func<string, bool> isDated;
    readonly Queue<string> fresh = new();

    RulingReach(StoredLinks links, Func<string, bool> isDated) => (this.links, this.isDated) = (links, isDated);

    /// <summary>Ids of incidents as linking found them.</summary>
    public SortedSet<string> Incidents { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Reports { get; } = new(StringComparer.Ordinal);

    /// <param name="all">Every decision that was given, in order; undone ones and those that undo too.</param>
    /// <param name="since">Of these, the ones that are new.</param>
    /// <param name="isDated">True for a report that says when it was published.</param>
    public static RulingReach Of(IReadOnlyList<Decision> all, IReadOnlyCollection<Decision> since, StoredLinks links, Func<string, bool> isDated)
    {
        var reach = new RulingReach(links, isDated);
        var byId = all.DistinctBy(decision => decision.Id).ToDictionary(decision => decision.Id, StringComparer.Ordinal);
        foreach (var decision in since)
            reach.Take(decision.Ruling == Ruling.Undo ? byId.GetValueOrDefault(decision.Subject) : decision);
        // What an incident is reached by brings the other decisions on it, and these may reach further. Only what is reached is looked at:
        // of thousands of decisions most are on other incidents.
        var byClaim = all.SelectMany(decision => ClaimHomes.NamedBy(decision).Select(claim => (claim, decision))).ToLookup(named => named.claim, named => named.decision, StringComparer.Ordinal);
        var taken = new HashSet<Decision>(ReferenceEqualityComparer.Instance);
        while (reach.fresh.TryDequeue(out var incident))
            foreach (var decision in reach.RuledIn(incident).SelectMany(claim => byClaim[claim]).Where(taken.Add).ToList()) reach.Take(decision);
        return reach;
    }

    /// <summary>Claims that linking put into the incident and a decision names.</summary>
    IEnumerable<string> RuledIn(string incident) =>
        from link in links.OfIncident(incident)
        from ruled in links.RuledIn(link.Report)
        where ruled.Number == link.Number
        select ruled.Claim;

    void Take(Decision? decision)
    {
        foreach (var claim in decision is null ? [] : ClaimHomes.NamedBy(decision))
        {
            if (links.HomeOf(claim) is not { } home) continue;
            foreach (var other in TakeReport(home.Report)) TakeIncident(other);
            if (IncidentOf(home) is { } incident) TakeIncident(incident);
        }
    }

    void TakeIncident(string first)
    {
        var waiting = new Queue<string>([first]);
        while (waiting.TryDequeue(out var incident))
        {
            if (!Incidents.Add(incident)) continue;
            fresh.Enqueue(incident);
            foreach (var report in links.OfIncident(incident).Select(link => link.Report))
                foreach (var other in TakeReport(report)) waiting.Enqueue(other);
        }
    }

    /// <returns>The incidents that come along with the report.</returns>
    IEnumerable<string> TakeReport(string report) =>
        Reports.Add(report) && !isDated(report) ? links.OfReport(report).Select(link => link.Incident) : [];

    string? IncidentOf((string Report, int? Number) home) =>
        home.Number is { } number ? links.OfReport(home.Report).FirstOrDefault(link => link.Number == number)?.Incident : null;
}
