using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;
using Attest.Reconcile.Rulings;

namespace Attest.Reconcile;

/// <summary>Stage 7, Reconcile: all that was read, in; the register, out. A pure function of the set, whatever its order.</summary>
public static class RegisterBuilder
{
    /// <summary>Links in one part.</summary>
    const int LinksAtOnce = 1000;

    /// <param name="namesByReportId">Names that each report came under; the least is its file, the others stand in alsoAs.</param>
    /// <param name="decisions">What people ruled, in the order in which they did; none when null.</param>
    public static Register Build(
        IReadOnlyCollection<ReadReport> reports, IReadOnlyDictionary<string, ImmutableArray<string>> namesByReportId,
        IReadOnlyList<Decision>? decisions = null)
    {
        var parts = Parts(Readings.Held(reports), namesByReportId, decisions).ToList();
        return new(
            [.. parts.SelectMany(part => part.Reports).OrderBy(report => report.Id, StringComparer.Ordinal)],
            [.. parts.Select(part => part.Incident).OfType<Incident>().OrderBy(incident => incident.Id, StringComparer.Ordinal)],
            [.. parts.SelectMany(part => part.Claims).OrderBy(row => row.Claim.Id, StringComparer.Ordinal)]);
    }

    /// <summary>As <see cref="Build"/>, part by part: of the reports no more is held at a time than what linking compares, and the words of some incidents.</summary>
    /// <returns>Parts in an order that comes from content: the links, then what stands as it was, then each incident by id, then what is in none.</returns>
    public static IEnumerable<RegisterPart> Parts(
        Readings readings, IReadOnlyDictionary<string, ImmutableArray<string>> namesByReportId, IReadOnlyList<Decision>? decisions = null)
    {
        var standing = Decision.Standing(decisions ?? []);
        var (ruled, homes) = (new RuledClaims(standing), new ClaimHomes(standing));
        var linked = Linker.Link(readings.All().Select(read => Noted(read, ruled, homes)));
        foreach (var some in LinksOf(linked).Chunk(LinksAtOnce)) yield return new(null, [], []) { Links = [.. some] };
        foreach (var some in linked.Incidents.SelectMany(LinkDoubts.Of).Chunk(LinksAtOnce)) yield return new(null, [], []) { Doubts = [.. some] };

        var incidents = RuledLinks.Apply(linked.Incidents, standing, ruled, homes, id => readings.Of([id])[0]());
        var plan = PartPlan.Of(linked with { Incidents = incidents }, new RuledIncidents(standing, homes));
        if (readings.Standing is { } hashOf)
        {
            plan = plan.Printed(namesByReportId, homes.Reports);
            var stand = plan.Parts.ToLookup(part => part.Print is { } print && hashOf(print.Id) == print.Hash);
            foreach (var some in stand[true].Chunk(LinksAtOnce)) yield return new(null, [], []) { Standing = [.. some.Select(part => part.Print!)] };
            plan = plan with { Parts = [.. stand[false]] };
        }

        foreach (var part in Made(plan, ruled, readings, namesByReportId)) yield return part;
    }

    /// <summary>The planned parts, worked out on all cores.</summary>
    internal static IEnumerable<RegisterPart> Made(PartPlan plan, RuledClaims ruled, Readings readings, IReadOnlyDictionary<string, ImmutableArray<string>> namesByReportId)
    {
        foreach (var some in plan.Together())
        {
            var fetched = some.Select(part => (Part: part, Readings: readings.Of(part.Needed))).ToList();
            foreach (var made in fetched.AsParallel().AsOrdered()
                .Select(part => PartMaker.Make(part.Part, plan, ruled, part.Readings, namesByReportId) with { Print = part.Part.Print })) yield return made;
        }
    }

    static IEnumerable<LinkRow> LinksOf(LinkedReports linked) =>
        linked.Incidents.SelectMany(incident => incident.Episodes.Select(episode => new LinkRow(episode.ReportId, episode.Number, incident.Id)));

    static Func<ReadReport> Noted(Func<ReadReport> read, RuledClaims ruled, ClaimHomes homes) => () =>
    {
        var report = read();
        homes.Note(report, ruled);
        return report;
    };
}
