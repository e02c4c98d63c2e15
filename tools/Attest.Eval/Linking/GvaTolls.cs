using Attest.Model;

namespace Attest.Eval.Linking;

/// <summary>One figure for all people: what the ledger keeps apart by group, speaker and effect, put together as the set counts.</summary>
sealed class GvaTolls
{
    const string OwnHand = "casualty/own-hand";
    const string Slain = "casualty/object";

    readonly List<Claim> told;
    readonly Dictionary<string, Effect> effects;

    public GvaTolls(IEnumerable<LedgerClaim> claims)
    {
        told = [.. claims.Select(entry => entry.Claim).Where(claim => claim.Casualty is not null && claim.Stance != Stance.Denied)];
        effects = told.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, claim => claim.Casualty!.Effect, StringComparer.Ordinal);
    }

    /// <summary>Dead of all groups, attackers too; 0 where the reports tell of none.</summary>
    public int Killed => Of(Effect.Killed);

    /// <summary>Wounded of all groups: those told so, or those "shot" who are not told dead; one who died of the wounds is dead only.</summary>
    public int Injured => Math.Max(Of(Effect.Injured), Of(Effect.KilledOrInjured) - Killed) is var hurt && hurt == 1 && Killed == 1
        && new OneVictim(told).IsHurtAndDead ? 0 : hurt;

    // The most that each report gives for any group, and of these what most reports give; of equals the higher.
    int Of(Effect effect) => told.Where(claim => IsWhole(claim, effect))
        .GroupBy(claim => claim.Report, StringComparer.Ordinal)
        .Select(report => effect == Effect.Killed ? Most([.. report]) : report.Max(claim => claim.Casualty!.Figure.Value ?? 0))
        .GroupBy(figure => figure).OrderByDescending(figure => figure.Count()).ThenByDescending(figure => figure.Key)
        .Select(figure => figure.Key).FirstOrDefault();

    // "Killed his two sons, then himself": the doer is dead beside those whom he killed; a count of the dead takes him in.
    static int Most(List<Claim> claims)
    {
        var most = claims.Max(claim => claim.Casualty!.Figure.Value ?? 0);
        if (!claims.Exists(claim => claim.Rule == OwnHand)) return most;
        var slain = claims.Where(claim => claim.Rule == Slain && !new PersonWords(claim).IsPronoun).Select(claim => claim.Casualty!.Figure.Value ?? 0).DefaultIfEmpty().Max();
        return slain > 0 ? Math.Max(most, slain + 1) : most;
    }

    // "Six were shot, one fatally": the one is a part of the six, and all of the dead.
    bool IsWhole(Claim claim, Effect effect) => claim.Casualty!.Effect == effect
        && (claim.PartOf is not { } whole || (effects.TryGetValue(whole, out var of) && of != effect));
}
