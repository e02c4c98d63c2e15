using System.Collections.Frozen;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Eval.Linking;

/// <summary>One figure for all people: what the ledger keeps apart by group, speaker and report, added up as the set counts.</summary>
static class GvaTolls
{
    /// <summary>Victims and attackers of all groups; 0 where the reports tell of none.</summary>
    public static int Of(IEnumerable<LedgerClaim> claims, Effect effect, FrozenDictionary<string, CleanReport> sources)
    {
        var tolls = claims.Where(claim => claim.Claim.Casualty?.Effect == effect && claim.Claim.Stance != Stance.Denied)
            .Select(claim => new Toll(claim.Claim, claim.Origin, claim.Claim.Casualty!.Group, sources[claim.Claim.Report].Published, false));
        var groups = Fatalities.Of(Individuals.Mark([.. tolls])).ToDictionary(group => group.Group, group => group.Widest.Value ?? 0);
        var people = groups.GetValueOrDefault(Group.People);
        var named = groups.Where(group => group.Key is not (Group.People or Group.Militants)).Sum(group => group.Value);
        return Math.Max(people, named) + groups.GetValueOrDefault(Group.Militants);
    }
}
