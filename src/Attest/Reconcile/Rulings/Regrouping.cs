using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Applies what was ruled on incidents to what linking found, one decision after another.</summary>
/// <remarks>
/// Every id "i-c-…" means the incident that holds that claim when its decision's turn has come. Only the reports of the incidents that
/// decisions name are read again.
/// </remarks>
public sealed class Regrouping
{
    readonly ClaimHomes homes;
    readonly Func<string, ReadReport> reading;
    readonly HashSet<LinkedIncident> gone = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<LinkedIncident> come = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<string, LinkedIncident> byClaim = new(StringComparer.Ordinal);

    Regrouping(IEnumerable<LinkedIncident> incidents, ClaimHomes homes, Func<string, ReadReport> reading)
    {
        (this.homes, this.reading) = (homes, reading);
        var named = homes.ByEpisode;
        foreach (var incident in incidents)
            foreach (var episode in incident.Episodes)
                foreach (var claim in named[(episode.ReportId, episode.Number)].Where(claim => homes.IsIn(episode, claim))) byClaim[claim] = incident;
    }

    /// <param name="standing">In the order in which they were given.</param>
    /// <param name="reading">A report's reading by its id, as ruled.</param>
    public static ImmutableArray<LinkedIncident> Apply(ImmutableArray<LinkedIncident> linked, ImmutableArray<Decision> standing, ClaimHomes homes, Func<string, ReadReport> reading)
    {
        if (!standing.Any(decision => decision.Ruling is Ruling.Merge or Ruling.Split or Ruling.Move or Ruling.NoIncident)) return linked;
        var regrouped = new Regrouping(linked, homes, reading);
        foreach (var decision in standing) regrouped.Apply(decision);
        return [.. linked.Where(incident => !regrouped.gone.Contains(incident)).Concat(regrouped.come).OrderBy(incident => incident.Id, StringComparer.Ordinal)];
    }

    void Apply(Decision decision)
    {
        switch (decision.Ruling)
        {
            case Ruling.Merge:
                Merge([.. decision.With.Prepend(decision.Subject).Select(Find).OfType<LinkedIncident>().Distinct()]);
                break;
            case Ruling.Split when Find(decision.Subject) is { } whole:
                Split(whole, [.. decision.With.Where(claim => byClaim.GetValueOrDefault(claim) == whole)]);
                break;
            case Ruling.Move when decision.With is [var target] && Find(target) is { } incident:
                Move(decision.Subject, incident);
                break;
            case Ruling.NoIncident when Find(decision.Subject) is { } none:
                Replace([none], []);
                break;
        }
    }

    LinkedIncident? Find(string id) => Decision.ClaimOf(id) is { } claim ? byClaim.GetValueOrDefault(claim) : null;

    void Merge(ImmutableArray<LinkedIncident> parts)
    {
        if (parts.Length < 2) return;
        Replace(parts, [new([.. parts.SelectMany(part => part.Episodes).OrderBy(episode => episode.Id, StringComparer.Ordinal)], [.. parts.SelectMany(part => part.Links)])]);
    }

    void Split(LinkedIncident whole, HashSet<string> leaving)
    {
        var stays = Without(whole, leaving);
        if (leaving.Count == 0 || stays is null) return;
        var rest = whole.Episodes.SelectMany(episode => ClaimsOf(episode)).Select(claim => claim.Id).Where(id => !leaving.Contains(id)).ToHashSet(StringComparer.Ordinal);
        Replace([whole], [stays, Without(whole, rest)!]);
    }

    void Move(string claim, LinkedIncident target)
    {
        var source = byClaim.GetValueOrDefault(claim);
        if (source == target || homes.ReportOf(claim) is not { } report) return;
        var wider = With(target, reading(report), claim);
        if (source is null) Replace([target], [wider]);
        else Replace([source, target], Without(source, [claim]) is { } rest ? [rest, wider] : [wider]);
    }

    static LinkedIncident With(LinkedIncident target, ReadReport report, string claim)
    {
        var own = target.Episodes.FirstOrDefault(episode => episode.ReportId == report.Source.Id);
        var episode = EpisodeOf(own?.Report ?? ReportProfile.Of(report), report, own is null ? [claim] : [.. ToldEpisode.ClaimsOf(own, report).Select(one => one.Id), claim]);
        return target with { Episodes = [.. target.Episodes.Where(one => one != own).Append(episode).OrderBy(one => one.Id, StringComparer.Ordinal)] };
    }

    LinkedIncident? Without(LinkedIncident incident, HashSet<string> leaving)
    {
        var episodes = incident.Episodes.Select(episode => (Episode: episode, Claims: ClaimsOf(episode).Select(claim => claim.Id).Where(id => !leaving.Contains(id)).ToList()))
            .Where(left => left.Claims.Count > 0).Select(left => EpisodeOf(left.Episode.Report, reading(left.Episode.ReportId), left.Claims))
            .OrderBy(episode => episode.Id, StringComparer.Ordinal).ToImmutableArray();
        return episodes.IsEmpty ? null : new(episodes, incident.Links);
    }

    ImmutableArray<Claim> ClaimsOf(Episode episode) => ToldEpisode.ClaimsOf(episode, reading(episode.ReportId));

    static Episode EpisodeOf(ReportProfile profile, ReadReport report, IEnumerable<string> claims)
    {
        var chosen = claims.ToImmutableSortedSet(StringComparer.Ordinal);
        var held = ToldEpisode.ClaimsOf(new Episode("", profile, -1) { Chosen = chosen }, report);
        return Episode.Of(profile, report.People, held) with { Chosen = chosen };
    }

    void Replace(IEnumerable<LinkedIncident> replaced, ImmutableArray<LinkedIncident> by)
    {
        foreach (var incident in replaced)
        {
            if (!come.Remove(incident)) gone.Add(incident);
            foreach (var claim in incident.Episodes.SelectMany(episode => ClaimsOf(episode))) byClaim.Remove(claim.Id);
        }

        foreach (var incident in by)
        {
            come.Add(incident);
            foreach (var claim in incident.Episodes.SelectMany(episode => ClaimsOf(episode))) byClaim[claim.Id] = incident;
        }
    }
}
