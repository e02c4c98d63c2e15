using Attest.Model;

namespace Attest.Eval.Linking;

/// <summary>One figure for all people: what the ledger keeps apart by group, speaker and effect, put together as the set counts.</summary>
sealed class GvaTolls(IEnumerable<LedgerClaim> claims)
{
    readonly List<LedgerClaim> told = [.. claims.Where(claim => claim.Claim.Casualty is not null && claim.Claim.Stance != Stance.Denied)];

    /// <summary>Dead of all groups, attackers too; 0 where the reports tell of none.</summary>
    public int Killed => Of(Effect.Killed);

    /// <summary>Wounded of all groups: those told so, or those "shot" who are not told dead; one who died of the wounds is dead only.</summary>
    public int Injured => Math.Max(Of(Effect.Injured), Of(Effect.KilledOrInjured) - Killed) is var hurt && hurt == 1 && Killed == 1
        && new OneVictim(told.Select(claim => claim.Claim)).IsHurtAndDead ? 0 : hurt;

    // The most that each report gives for any group, and of these what most reports give; of equals the higher.
    int Of(Effect effect) => told.Where(claim => claim.Claim.Casualty!.Effect == effect && claim.Claim.PartOf is null)
        .GroupBy(claim => claim.Claim.Report, claim => claim.Claim.Casualty!.Figure.Value ?? 0, StringComparer.Ordinal)
        .Select(report => report.Max())
        .GroupBy(figure => figure).OrderByDescending(figure => figure.Count()).ThenByDescending(figure => figure.Key)
        .Select(figure => figure.Key).FirstOrDefault();
}
