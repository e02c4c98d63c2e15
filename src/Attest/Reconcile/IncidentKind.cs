using Attest.Model;

namespace Attest.Reconcile;

/// <summary>The type of an incident: the one most reports tell, a particular one before a general.</summary>
public static class IncidentKind
{
    /// <summary>Weight of a general type beside a particular one's 1.</summary>
    const double General = 0.3;

    /// <param name="claims">Of the incident.</param>
    /// <param name="copyOf">Copies, which have no vote of their own.</param>
    public static IncidentType Of(IReadOnlyCollection<Claim> claims, IReadOnlyDictionary<string, string> copyOf)
    {
        var votes = claims.Where(claim => claim.Attack is not null && claim.Stance != Stance.Denied)
            .Select(claim => (claim.Attack!.Type, Report: copyOf.GetValueOrDefault(claim.Report, claim.Report)))
            .Distinct().GroupBy(vote => vote.Type)
            .ToDictionary(type => type.Key, type => type.Count() * (IsGeneral(type.Key) ? General : 1));
        if (votes.Count == 0) return IncidentType.Attack;
        // Whoever dies by the bomb he carries makes it a suicide bombing, whatever else was fired or planted.
        if (votes.ContainsKey(IncidentType.SuicideBomb) && votes.Keys.All(GoesWithSuicide)) return IncidentType.SuicideBomb;
        // Raiders who kill and burn have attacked people; the burning is what they did besides.
        if (votes.ContainsKey(IncidentType.Attack) && Most(claims, IsKilling) is { } killed)
        {
            votes.Remove(IncidentType.LootingPropertyDestruction);
            // So have those who kill more than they carry off.
            if (Most(claims, IsTaking) is { } taken && killed > taken) votes.Remove(IncidentType.AbductionForcedDisappearance);
        }

        // Of equals the one told first: a headline names the news.
        return votes.OrderByDescending(vote => vote.Value).ThenBy(vote => FirstTold(claims, vote.Key)).ThenBy(vote => vote.Key).First().Key;
    }

    static bool IsKilling(Claim claim) => claim is { Casualty.Effect: Effect.Killed or Effect.KilledOrInjured, Stance: not Stance.Denied };

    static bool IsTaking(Claim claim) => claim is { Casualty.Effect: Effect.Abducted or Effect.Missing, Stance: not Stance.Denied };

    // The largest figure of such claims, 0 for vague ones alone; null for none.
    static int? Most(IReadOnlyCollection<Claim> claims, Func<Claim, bool> which) =>
        claims.Where(which).Select(claim => (int?)(claim.Casualty!.Figure.Value ?? 0)).Max();

    static int FirstTold(IReadOnlyCollection<Claim> claims, IncidentType type) => claims.Where(claim => claim.Attack?.Type == type).Min(claim => claim.At.Start);

    static bool IsGeneral(IncidentType type) => type is IncidentType.Attack or IncidentType.Other;

    static bool GoesWithSuicide(IncidentType type) => IsGeneral(type) || type is
        IncidentType.SuicideBomb or IncidentType.RemoteExplosiveLandmineIed or IncidentType.ArmedClash or IncidentType.Grenade;
}
