using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;
using Attest.Reconcile.Rulings;

namespace Attest.Reconcile;

/// <summary>Works out anew only what decisions reach; all the rest of the register stays as it is. The result is the one of <see cref="RegisterBuilder"/>.</summary>
public static class RegisterRework
{
    /// <param name="decisions">Every decision that was given, in order.</param>
    /// <param name="since">Those of them that the register does not know of yet.</param>
    /// <returns>The parts that may differ: a claim that stands in none is as it was, and so is an incident of such claims.</returns>
    public static IEnumerable<RegisterPart> Parts(Readings readings, StoredLinks links, IReadOnlyList<Decision> decisions, IReadOnlyCollection<Decision> since)
    {
        var held = new Dictionary<string, ReadReport>(StringComparer.Ordinal);
        var reach = RulingReach.Of(decisions, since, links, report => ReportEntries.IsDated(Read(report).Source));
        var standing = Decision.Standing(decisions);
        var (ruled, homes) = (new RuledClaims(standing), new ClaimHomes(standing));
        foreach (var report in reach.Reports) homes.Note(Read(report), ruled);

        var profiles = reach.Reports.ToDictionary(report => report, report => ReportProfile.Of(Read(report)), StringComparer.Ordinal);
        var linked = reach.Incidents.Select(incident => Linked(links.OfIncident(incident), profiles, Read)).OrderBy(incident => incident.Id, StringComparer.Ordinal).ToImmutableArray();
        var copyOf = reach.Reports.Select(report => (report, Original: links.OriginalOf(report))).Where(copy => copy.Original is not null)
            .ToImmutableSortedDictionary(copy => copy.report, copy => copy.Original!, StringComparer.Ordinal);
        var incidents = RuledLinks.Apply(linked, standing, ruled, homes, Read);
        // Asked for beforehand: parts are made on several threads, and the register answers one at a time.
        var linksOf = reach.Reports.ToDictionary(report => report, links.OfReport, StringComparer.Ordinal);
        var plan = PartPlan.Of(new([.. profiles.Values.OrderBy(profile => profile.Id, StringComparer.Ordinal)], copyOf, incidents), new RuledIncidents(standing, homes)) with
        {
            Covers = (report, number) => linksOf[report].FirstOrDefault(link => link.Number == number) is not { } link || reach.Incidents.Contains(link.Incident),
        };
        var names = reach.Reports.ToDictionary(report => report, links.NamesOf, StringComparer.Ordinal);
        return RegisterBuilder.Made(plan, ruled, readings with { Of = ids => [.. ids.Select(Read).Select(report => new Func<ReadReport>(() => report))] }, names);

        ReadReport Read(string report)
        {
            return held.TryGetValue(report, out var known) ? known : held[report] = readings.Of([report])[0]();
        }
    }

    static LinkedIncident Linked(ImmutableArray<LinkRow> links, Dictionary<string, ReportProfile> profiles, Func<string, ReadReport> read) => new(
        [
            .. links.Select(link => Episode.Of(profiles[link.Report], read(link.Report)).First(episode => episode.Number == link.Number))
                .OrderBy(episode => episode.Id, StringComparer.Ordinal),
        ],
        []);
}
