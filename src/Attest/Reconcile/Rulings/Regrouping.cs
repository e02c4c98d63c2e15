using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Applies what was ruled on incidents to what linking found, one decision after another.</summary>
/// <remarks>Every id "i-c-…" means the incident that holds that claim when its decision's turn has come.</remarks>
public sealed class Regrouping
{
    readonly LinkedReports linked;
    readonly List<LinkedIncident> incidents;
    readonly Dictionary<string, LinkedIncident> byClaim = new(StringComparer.Ordinal);

    Regrouping(LinkedReports linked)
    {
        this.linked = linked;
        incidents = [.. linked.Incidents];
        foreach (var incident in incidents) Index(incident);
    }

    /// <param name="standing">In the order in which they were given.</param>
    public static LinkedReports Apply(LinkedReports linked, ImmutableArray<Decision> standing)
    {
        if (!standing.Any(decision => decision.Ruling is Ruling.Merge or Ruling.Split or Ruling.Move or Ruling.NoIncident)) return linked;
        var regrouped = new Regrouping(linked);
        foreach (var decision in standing) regrouped.Apply(decision);
        return linked with { Incidents = [.. regrouped.incidents.OrderBy(incident => incident.Id, StringComparer.Ordinal)] };
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
        var gone = whole.Claims.Select(claim => claim.Id).Where(id => !leaving.Contains(id)).ToHashSet(StringComparer.Ordinal);
        Replace([whole], [stays, Without(whole, gone)!]);
    }

    void Move(string claim, LinkedIncident target)
    {
        var source = byClaim.GetValueOrDefault(claim);
        if (source == target || OwnerOf(claim) is not { } owner) return;
        var moved = owner.Report.Claims.First(one => one.Id == claim) with { Scope = Scope.Incident };
        var wider = With(target, owner, moved);
        if (source is null) Replace([target], [wider]);
        else Replace([source, target], Without(source, [claim]) is { } rest ? [rest, wider] : [wider]);
    }

    ReportProfile? OwnerOf(string claim) => linked.Reports.FirstOrDefault(profile => profile.Report.Claims.Any(one => one.Id == claim));

    static LinkedIncident With(LinkedIncident target, ReportProfile owner, Claim claim)
    {
        var own = target.Episodes.FirstOrDefault(episode => episode.ReportId == owner.Id);
        var episode = EpisodeOf(owner, own is null ? [claim] : own.Claims.Add(claim));
        return target with { Episodes = [.. target.Episodes.Where(one => one != own).Append(episode).OrderBy(one => one.Id, StringComparer.Ordinal)] };
    }

    static LinkedIncident? Without(LinkedIncident incident, HashSet<string> leaving)
    {
        var episodes = incident.Episodes.Select(episode => (episode.Report, Claims: episode.Claims.RemoveAll(claim => leaving.Contains(claim.Id))))
            .Where(episode => !episode.Claims.IsEmpty).Select(episode => EpisodeOf(episode.Report, episode.Claims))
            .OrderBy(episode => episode.Id, StringComparer.Ordinal).ToImmutableArray();
        return episodes.IsEmpty ? null : new(episodes, incident.Links);
    }

    static Episode EpisodeOf(ReportProfile report, ImmutableArray<Claim> claims) => new(
        claims.Select(claim => claim.Id).Min(StringComparer.Ordinal)!, report,
        [.. claims.OrderBy(claim => claim.At.Start).ThenBy(claim => claim.At.End).ThenBy(claim => claim.Id, StringComparer.Ordinal)]);

    void Replace(IEnumerable<LinkedIncident> gone, ImmutableArray<LinkedIncident> come)
    {
        foreach (var incident in gone)
        {
            incidents.Remove(incident);
            foreach (var claim in incident.Claims) byClaim.Remove(claim.Id);
        }

        incidents.AddRange(come);
        foreach (var incident in come) Index(incident);
    }

    void Index(LinkedIncident incident)
    {
        foreach (var claim in incident.Claims) byClaim[claim.Id] = incident;
    }
}
