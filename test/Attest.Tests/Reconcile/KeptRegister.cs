using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Tests.Reconcile;

/// <summary>A register in memory that keeps what linking found, as the store does, and takes in what is worked out anew.</summary>
sealed class KeptRegister
{
    readonly Readings readings;
    readonly ImmutableArray<LinkRow> links;
    readonly Dictionary<string, Claim> claims;
    readonly SortedDictionary<string, ReportEntry> reports = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, Incident> incidents = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, LedgerClaim> ledger = new(StringComparer.Ordinal);

    public KeptRegister(IReadOnlyCollection<ReadReport> read)
    {
        readings = Readings.Held(read);
        claims = read.SelectMany(report => report.Claims).DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var parts = RegisterBuilder.Parts(readings, ImmutableDictionary<string, ImmutableArray<string>>.Empty).ToList();
        links = [.. parts.SelectMany(part => part.Links)];
        foreach (var part in parts) Take(part);
    }

    public Register Register => new([.. reports.Values], [.. incidents.Values], [.. ledger.Values]);

    /// <summary>Reports whose readings were asked for the last time, each once.</summary>
    public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    public void Rework(IReadOnlyList<Decision> decisions, IReadOnlyCollection<Decision> since)
    {
        Asked.Clear();
        var asking = readings with { Of = ids => { Asked.UnionWith(ids); return readings.Of(ids); } };
        var parts = RegisterRework.Parts(asking, Links(), decisions, since).ToList();
        foreach (var old in parts.SelectMany(part => part.Claims).Select(row => ledger[row.Claim.Id].Incident).OfType<string>().ToList()) incidents.Remove(old);
        foreach (var part in parts) Take(part);
    }

    StoredLinks Links() => new(
        claim => claims.TryGetValue(claim, out var found) ? (found.Report, found.Episode) : null,
        OneThreadAsks(report => links.Where(link => link.Report == report).ToImmutableArray()),
        incident => [.. links.Where(link => link.Incident == incident)],
        report => reports[report].CopyOf, _ => [],
        report => [.. claims.Where(claim => claim.Value.Report == report).Select(claim => (claim.Key, claim.Value.Episode))]);

    // As a register does, whose one connection answers one question at a time.
    static Func<string, T> OneThreadAsks<T>(Func<string, T> ask)
    {
        var thread = Environment.CurrentManagedThreadId;
        return subject => thread == Environment.CurrentManagedThreadId ? ask(subject) : throw new InvalidOperationException("Another thread asks the register.");
    }

    void Take(RegisterPart part)
    {
        if (part.Incident is { } incident) incidents[incident.Id] = incident;
        foreach (var report in part.Reports) reports[report.Id] = report;
        foreach (var row in part.Claims) ledger[row.Claim.Id] = row;
    }
}
