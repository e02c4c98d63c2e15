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
    readonly Dictionary<string, string?> incidentOfClaim = new(StringComparer.Ordinal);

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
        // Each round takes at least one decision more, or is the last.
        var left = all.ToList();
        for (var found = true; found;)
        {
            var reached = left.Where(decision => ClaimHomes.NamedBy(decision).Any(claim => reach.IncidentOf(claim) is { } incident && reach.Incidents.Contains(incident))).ToList();
            foreach (var decision in reached) reach.Take(decision);
            left.RemoveAll(reached.Contains);
            found = reached.Count > 0;
        }

        return reach;
    }

    void Take(Decision? decision)
    {
        foreach (var claim in decision is null ? [] : ClaimHomes.NamedBy(decision))
        {
            if (links.HomeOf(claim) is not { } home) continue;
            foreach (var other in TakeReport(home.Report)) TakeIncident(other);
            if (IncidentOf(claim) is { } incident) TakeIncident(incident);
        }
    }

    void TakeIncident(string first)
    {
        var waiting = new Queue<string>([first]);
        while (waiting.TryDequeue(out var incident))
        {
            if (!Incidents.Add(incident)) continue;
            foreach (var report in links.OfIncident(incident).Select(link => link.Report))
                foreach (var other in TakeReport(report)) waiting.Enqueue(other);
        }
    }

    /// <returns>The incidents that come along with the report.</returns>
    IEnumerable<string> TakeReport(string report) =>
        Reports.Add(report) && !isDated(report) ? links.OfReport(report).Select(link => link.Incident) : [];

    string? IncidentOf(string claim) => incidentOfClaim.TryGetValue(claim, out var known) ? known : incidentOfClaim[claim] = FindIncident(claim);

    string? FindIncident(string claim) => links.HomeOf(claim) is { Number: { } number } home
        ? links.OfReport(home.Report).FirstOrDefault(link => link.Number == number)?.Incident : null;
}
