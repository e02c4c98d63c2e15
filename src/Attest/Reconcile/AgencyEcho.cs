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

    public AgencyEcho(LinkedReports linked, AgencyKeys keys)
    {
        var heard = new HeardRuns(linked.Reports.SelectMany(Asking).SelectMany(asked => asked.Runs.Hashes.ToArray()));
        foreach (var profile in linked.Reports)
            foreach (var (agency, words) in Credited(profile, keys))
                heard.Hear(agency, profile.Id, Shingles.Of(ReportWords.Of(words), RunLength));
        if (heard.IsEmpty) return;
        foreach (var profile in linked.Reports)
            foreach (var (claims, runs) in Asking(profile))
                if (AgencyOf(runs, profile.Id, heard) is { } agency)
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
    static IEnumerable<(IEnumerable<Claim> Claims, Shingles Runs)> Asking(ReportProfile profile)
    {
        var text = profile.Report.Source.Text;
        return profile.Report.Claims.Where(claim => claim.Speaker is null)
            .GroupBy(claim => SentenceText.Around(text, claim.At))
            .Select(told => ((IEnumerable<Claim>)told, Runs: Shingles.Of(ReportWords.Of(told.Key.Of(text)), RunLength)))
            .Where(asked => asked.Runs.Count >= FewestRuns);
    }

    /// <summary>The words that a report has from an agency: all of them where it credits just one.</summary>
    static IEnumerable<(string Agency, string Words)> Credited(ReportProfile profile, AgencyKeys keys)
    {
        var source = profile.Report.Source;
        if (source.Wires.Length == 1) yield return (keys.Of(source.Wires[0]), source.Text);
        foreach (var said in profile.Report.Statements.Where(said => said.Speaker.Kind == SpeakerKind.Agency))
            yield return (said.Speaker.Key, said.Content);
        foreach (var claim in profile.Report.Claims.Where(claim => claim.Speaker?.Kind == SpeakerKind.Agency))
            yield return (claim.Speaker!.Key, SentenceText.Around(source.Text, claim.At).Of(source.Text));
    }
}
