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

    /// <summary>Reports remembered for a run and agency: more than one, so that there is another whichever report asks.</summary>
    const int MostReports = 3;

    readonly Dictionary<string, Shingles> sentences = new(StringComparer.Ordinal);
    readonly Dictionary<ulong, List<(string Agency, string Report)>> heard = [];

    public AgencyEcho(LinkedReports linked, AgencyKeys keys)
    {
        foreach (var profile in linked.Reports)
            foreach (var claim in profile.Report.Claims.Where(claim => claim.Speaker is null))
                Ask(claim, profile.Report.Source.Text);
        foreach (var profile in linked.Reports)
            foreach (var (agency, words) in Credited(profile, keys))
                Hear(agency, profile.Id, words);
    }

    /// <summary>Key of the agency, or null where none is credited with the sentence by another report.</summary>
    public string? AgencyOf(Claim claim)
    {
        if (!sentences.TryGetValue(claim.Id, out var runs)) return null;
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var run in runs.Hashes)
            foreach (var agency in heard[run].Where(told => told.Report != claim.Report).Select(told => told.Agency).Distinct())
                found[agency] = found.GetValueOrDefault(agency) + 1;
        var best = found.OrderByDescending(agency => agency.Value).FirstOrDefault();
        return best.Value >= NearlyVerbatim * runs.Count ? best.Key : null;
    }

    void Ask(Claim claim, string text)
    {
        var runs = Shingles.Of(ReportWords.Of(SentenceText.Around(text, claim.At).Of(text)), RunLength);
        if (runs.Count < FewestRuns) return;
        sentences[claim.Id] = runs;
        foreach (var run in runs.Hashes) heard.TryAdd(run, []);
    }

    void Hear(string agency, string report, string words)
    {
        foreach (var run in Shingles.Of(ReportWords.Of(words), RunLength).Hashes)
        {
            if (!heard.TryGetValue(run, out var told) || told.Contains((agency, report))) continue;
            if (told.Count(other => other.Agency == agency) < MostReports) told.Add((agency, report));
        }
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
