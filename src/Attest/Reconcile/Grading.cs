using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Grades an incident after Airwars' practice, each grade with its reasons.</summary>
public static class Grading
{
    public static Grade Of(GradedIncident incident)
    {
        var harm = incident.CivilianHarm.ToList();
        var standing = harm.Where(claim => claim.Stance != Stance.Denied).ToList();
        if (harm.Count == 0) return new(GradeValue.None, [new("no harm to civilians is claimed", [])]);
        if (standing.Count == 0) return One(GradeValue.Discounted, "every figure of civilians harmed is withdrawn or denied", harm);
        if (incident.AllSaidToFight(standing) is { } fighters) return One(GradeValue.Discounted, "all the dead are said to be combatants", fighters);
        if (Accepted(incident, standing) is { } accepted) return accepted;
        if (incident.RivalAttackers is { IsEmpty: false } rivals) return One(GradeValue.Contested, "origins name rival attackers", rivals);
        if (incident.DisputedResponsibility is { IsEmpty: false } disputed)
            return One(GradeValue.Contested, "who did it is denied, doubted or unclear", disputed);
        return ByOrigins(incident, standing);
    }

    static Grade? Accepted(GradedIncident incident, List<Claim> harm)
    {
        // An attacker who boasts of "invaders" killed accepts no harm to civilians.
        var accepted = harm.Where(claim => GradedIncident.SaysCivilian(claim) && incident.IsByAttackersSide(claim)).ToList();
        return accepted.Count == 0 ? null : One(GradeValue.Confirmed, "the attacker's side accepts harm to civilians", accepted);
    }

    static Grade ByOrigins(GradedIncident incident, List<Claim> harm)
    {
        var origins = harm.Select(incident.OriginOf).ToImmutableSortedSet(StringComparer.Ordinal);
        if (origins.Count == 1) return One(GradeValue.Weak, $"one origin tells of harm to civilians: {origins[0]}", harm);
        var two = Reason($"independent origins tell of harm to civilians: {string.Join(", ", origins)}", harm);
        var action = incident.ActionClaims(origins).ToList();
        return action.Count == 0
            ? new(GradeValue.Weak, [two, new("neither the attacker nor a third origin puts its forces in action there that day", [])])
            : new(GradeValue.Fair, [two, Reason("the attacker or a third origin puts its forces in action there that day", action)]);
    }

    static Grade One(GradeValue value, string text, IEnumerable<Claim> claims) => new(value, [Reason(text, claims)]);

    static GradeReason Reason(string text, IEnumerable<Claim> claims) =>
        new(text, [.. claims.Select(claim => claim.Id).Distinct().Order(StringComparer.Ordinal)]);
}
