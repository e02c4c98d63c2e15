using System.Collections.Immutable;
using Attest.Model;

namespace Attest.App.Desk.Sources;

/// <summary>Counts of one speaker while the register is gone through.</summary>
sealed class SpeakerTally(string key)
{
    readonly HashSet<string> incidents = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> relays = new(StringComparer.Ordinal);
    string? name;
    int claims, figures, alone, confirmed, contradicted, revised, disputed;

    public void Add(LedgerClaim row)
    {
        claims++;
        // The least name, so that nothing depends on the order in which claims come.
        if (row.Claim.Speaker?.Name is { } told && (name is null || string.CompareOrdinal(told, name) < 0)) name = told;
        if (row.Incident is { } incident) incidents.Add(incident);
        foreach (var relay in row.Claim.Via) relays[relay] = relays.GetValueOrDefault(relay) + 1;
    }

    /// <param name="others">What other origins give for the same.</param>
    public void AddFigure(FigureBounds own, IReadOnlyCollection<FigureBounds> others)
    {
        figures++;
        if (others.Count == 0) alone++;
        if (others.Any(own.Allows)) confirmed++;
        if (others.Any(other => !own.Allows(other))) contradicted++;
    }

    public void AddRevision() => revised++;

    public void AddDispute() => disputed++;

    public SpeakerRow Row() => new(
        key, name ?? key, claims, incidents.Count, figures, alone, confirmed, contradicted, revised, disputed,
        [.. relays.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))]);
}
