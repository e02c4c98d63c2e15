using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile.Rulings;

namespace Attest.Reconcile;

/// <summary>Works out one part of the register from the readings it needs: a pure function, whatever the other parts are.</summary>
static class PartMaker
{
    /// <param name="readings">Those that the part needs.</param>
    public static RegisterPart Make(
        PlannedPart part, PartPlan plan, RuledClaims ruled, IReadOnlyList<Func<ReadReport>> readings, IReadOnlyDictionary<string, ImmutableArray<string>> names)
    {
        var byId = readings.Select(read => ruled.Apply(read())).ToDictionary(report => report.Source.Id, StringComparer.Ordinal);
        var ledger = new Ledger(plan.CopyOf, plan.InferredPublished);
        var claims = ImmutableArray.CreateBuilder<LedgerClaim>();
        Incident? incident = null;
        if (part.Incident is { } found)
        {
            var (made, entered) = ledger.Enter(ToldIncident.Of(found, byId), part.Date!, byId);
            incident = plan.Ruled.Typed(found, made);
            claims.AddRange(entered);
        }

        foreach (var home in part.Homes) claims.AddRange(ledger.Enter(byId[home], Rest(byId[home], plan), byId));
        return new(
            incident, [.. part.Homes.Select(home => ReportEntries.Of(byId[home].Source, names, plan.InferredPublished, plan.CopyOf))],
            [.. claims.Select(row => ruled.IsCorrected(row.Claim) ? row with { IsCorrected = true } : row)]);
    }

    /// <summary>The claims of a report that no incident holds.</summary>
    static List<Claim> Rest(ReadReport report, PartPlan plan)
    {
        var entered = plan.EpisodesOf[report.Source.Id].SelectMany(episode => ToldEpisode.ClaimsOf(episode, report)).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return [.. report.Claims.Where(claim => !entered.Contains(claim.Id))];
    }
}
