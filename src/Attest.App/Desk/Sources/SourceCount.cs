using System.Collections.Immutable;
using Attest.Model;

namespace Attest.App.Desk.Sources;

/// <summary>Goes through a register once and counts what each speaker and each outlet gives it.</summary>
sealed class SourceCount
{
    readonly Dictionary<string, SpeakerTally> speakers = new(StringComparer.Ordinal);
    readonly Dictionary<string, (int Own, int Relayed)> carried = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> originOf = new(StringComparer.Ordinal);
    readonly List<(string Disputed, string By)> disputes = [];
    readonly IReadOnlyDictionary<string, ReportEntry> reports;

    public SourceCount(IEnumerable<ReportEntry> reports) => this.reports = reports.ToDictionary(report => report.Id, StringComparer.Ordinal);

    public void Add(LedgerClaim row)
    {
        var origin = KeyOf(row.Origin);
        originOf[row.Claim.Id] = origin;
        if (row.Claim.Speaker is not null) TallyOf(origin).Add(row);
        if ((row.Disputes ?? row.Claim.Dispute?.Disputes) is { } disputed) disputes.Add((disputed, origin));
        if (!reports.TryGetValue(row.Claim.Report, out var report)) return;
        var (own, relayed) = carried.GetValueOrDefault(OutletOf(report));
        carried[OutletOf(report)] = row.Claim.Speaker is null ? (own + 1, relayed) : (own, relayed + 1);
    }

    public void Add(Incident incident)
    {
        foreach (var group in incident.Fatalities)
        {
            var told = group.Totals.Select(total => (Origin: KeyOf(total.Origin), Bounds: FigureBounds.Of(total.Figure))).Where(total => total.Bounds is not null).ToList();
            foreach (var (origin, bounds) in told)
                if (speakers.TryGetValue(origin, out var tally)) tally.AddFigure(bounds!.Value, [.. told.Where(other => other.Origin != origin).Select(other => other.Bounds!.Value)]);
            foreach (var revision in group.Revisions)
                if (speakers.TryGetValue(KeyOf(revision.Origin), out var tally)) tally.AddRevision();
        }
    }

    /// <summary>After all claims and then all incidents were added.</summary>
    public SourceBook Book()
    {
        foreach (var (disputed, by) in disputes)
            if (originOf.TryGetValue(disputed, out var origin) && origin != by && speakers.TryGetValue(origin, out var tally)) tally.AddDispute();
        return new(
            [.. speakers.Values.Select(tally => tally.Row()).OrderByDescending(row => row.Claims).ThenBy(row => row.Key, StringComparer.Ordinal)],
            [.. reports.Values.GroupBy(OutletOf, StringComparer.Ordinal).Select(Outlet).OrderByDescending(row => row.Reports).ThenBy(row => row.Name, StringComparer.Ordinal)]);
    }

    OutletRow Outlet(IGrouping<string, ReportEntry> outlet)
    {
        var (own, relayed) = carried.GetValueOrDefault(outlet.Key);
        var wires = outlet.SelectMany(report => report.Wires).GroupBy(wire => wire, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => (same.Key, same.Count()));
        return new(outlet.Key, outlet.Count(), outlet.Count(report => report.CopyOf is not null), own, relayed, [.. wires]);
    }

    SpeakerTally TallyOf(string key) => speakers.TryGetValue(key, out var tally) ? tally : speakers[key] = new(key);

    // "officials" of two incidents are other people, but one kind of source.
    static string KeyOf(string origin) => origin.IndexOf('@', StringComparison.Ordinal) is var at and > 0 ? origin[..at] : origin;

    static string OutletOf(ReportEntry report) => report.Outlet ?? "no outlet told";
}
