using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>
/// Finds the agency whose sentence an outlet tells in its own voice: the sentence stands, nearly word for word, in another report that
/// credits the agency.
/// </summary>
public sealed class AgencyEcho
{
    /// <summary>Share of a sentence's runs of three words that must stand in the other report.</summary>
    public const double NearlyVerbatim = 0.6;

    const int RunLength = 3;
    const int FewestRuns = 4;

    readonly Dictionary<string, string> agencies = new(StringComparer.Ordinal);

    /// <param name="reports">That tell of one incident.</param>
    public AgencyEcho(IReadOnlyCollection<ReadReport> reports, AgencyKeys keys)
    {
        var heard = new HeardRuns(reports.SelectMany(Asking).SelectMany(asked => asked.Runs.Hashes.ToArray()));
        foreach (var report in reports)
            foreach (var (agency, words) in Credited(report, keys))
                heard.Hear(agency, report.Source.Id, Shingles.Of(ReportWords.Of(words), RunLength));
        if (heard.IsEmpty) return;
        foreach (var report in reports)
            foreach (var (claims, runs) in Asking(report))
                if (AgencyOf(runs, report.Source.Id, heard) is { } agency)
                    foreach (var claim in claims) agencies[claim.Id] = agency;
    }

    /// <summary>Key of the agency, or null where none is credited with the sentence by another report.</summary>
    public string? AgencyOf(Claim claim) => agencies.GetValueOrDefault(claim.Id);

    static string? AgencyOf(Shingles runs, string report, HeardRuns heard)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var run in runs.Hashes)
            foreach (var agency in heard.Told(run).Where(told => told.Report != report).Select(told => told.Agency).Distinct())
                found[agency] = found.GetValueOrDefault(agency) + 1;
        var best = found.OrderByDescending(agency => agency.Value).FirstOrDefault();
        return best.Value >= NearlyVerbatim * runs.Count ? best.Key : null;
    }

    /// <summary>The sentences that a report tells in its own voice, each with its claims. Not kept: those of all reports are more than their texts.</summary>
    static IEnumerable<(IEnumerable<Claim> Claims, Shingles Runs)> Asking(ReadReport report)
    {
        var text = report.Source.Text;
        return report.Claims.Where(claim => claim.Speaker is null)
            .GroupBy(claim => SentenceText.Around(text, claim.At))
            .Select(told => ((IEnumerable<Claim>)told, Runs: Shingles.Of(ReportWords.Of(told.Key.Of(text)), RunLength)))
            .Where(asked => asked.Runs.Count >= FewestRuns);
    }

    /// <summary>The words that a report has from an agency: all of them where it credits just one.</summary>
    static IEnumerable<(string Agency, string Words)> Credited(ReadReport report, AgencyKeys keys)
    {
        var source = report.Source;
        if (source.Wires.Length == 1) yield return (keys.Of(source.Wires[0]), source.Text);
        foreach (var said in report.Statements.Where(said => said.Speaker.Kind == SpeakerKind.Agency))
            yield return (said.Speaker.Key, said.Content);
        foreach (var claim in report.Claims.Where(claim => claim.Speaker?.Kind == SpeakerKind.Agency))
            yield return (claim.Speaker!.Key, SentenceText.Around(source.Text, claim.At).Of(source.Text));
    }
}
