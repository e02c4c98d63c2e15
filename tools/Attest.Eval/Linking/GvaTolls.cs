using System.Collections.Frozen;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Eval.Linking;

/// <summary>One figure for all people: what the ledger keeps apart by group, speaker and effect, put together as the set counts.</summary>
sealed class GvaTolls(IEnumerable<LedgerClaim> claims, FrozenDictionary<string, CleanReport> sources)
{
    readonly List<LedgerClaim> told = [.. claims.Where(claim => claim.Claim.Casualty is not null && claim.Claim.Stance != Stance.Denied)];

    /// <summary>Dead of all groups, attackers too; 0 where the reports tell of none.</summary>
    public int Killed => Of(Effect.Killed);

    /// <summary>Wounded of all groups: those told so, or those "shot" who are not told dead.</summary>
    public int Injured => Math.Max(Of(Effect.Injured), Of(Effect.KilledOrInjured) - Killed);

    int Of(Effect effect)
    {
        var tolls = told.Where(claim => claim.Claim.Casualty!.Effect == effect)
            .Select(claim => new Toll(claim.Claim, claim.Origin, claim.Claim.Casualty!.Group, sources[claim.Claim.Report].Published, false));
        var groups = Fatalities.Of(Individuals.Mark([.. tolls])).ToDictionary(group => group.Group, group => group.Highest.Value ?? 0);
        var people = groups.GetValueOrDefault(Group.People);
        var named = groups.Where(group => group.Key is not (Group.People or Group.Militants)).Sum(group => group.Value);
        return Math.Max(people, named) + groups.GetValueOrDefault(Group.Militants);
    }
}
