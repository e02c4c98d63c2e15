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
        var asRead = readings.Select(read => read()).ToList();
        var byId = asRead.Select(ruled.Apply).ToDictionary(report => report.Source.Id, StringComparer.Ordinal);
        var ledger = new Ledger(plan.CopyOf, plan.InferredPublished);
        var claims = ImmutableArray.CreateBuilder<LedgerClaim>();
        Incident? incident = null;
        if (part.Incident is { } found)
        {
            var told = ToldIncident.Of(found, byId);
            var sited = plan.Ruled.Sited(found, told);
            var (made, entered) = ledger.Enter(sited, part.Date!, byId);
            incident = plan.Ruled.Typed(found, made);
            claims.AddRange(ReferenceEquals(told, sited) ? entered : Marked(entered, told));
        }

        foreach (var home in asRead.Where(report => part.Homes.Contains(report.Source.Id)))
            claims.AddRange(ledger.Enter(byId[home.Source.Id], Rest(home, byId[home.Source.Id], plan), byId));
        return new(
            incident, [.. part.Homes.Select(home => ReportEntries.Of(byId[home].Source, names, plan.InferredPublished, plan.CopyOf))],
            [.. claims.Select(row => ruled.IsCorrected(row.Claim) ? row with { IsCorrected = true } : row)]);
    }

    /// <summary>Marks those that stand otherwise in their report.</summary>
    static IEnumerable<LedgerClaim> Marked(ImmutableArray<LedgerClaim> entered, ToldIncident told)
    {
        var unchanged = told.Claims.ToHashSet(ReferenceEqualityComparer.Instance);
        return entered.Select(row => unchanged.Contains(row.Claim) ? row : row with { IsCorrected = true });
    }

    /// <summary>The claims of a report that no incident holds, as ruled.</summary>
    static List<Claim> Rest(ReadReport asRead, ReadReport ruled, PartPlan plan)
    {
        var id = ruled.Source.Id;
        var entered = plan.EpisodesOf[id].SelectMany(episode => ToldEpisode.ClaimsOf(episode, ruled)).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return [.. asRead.Claims.Zip(ruled.Claims).Where(pair => !entered.Contains(pair.First.Id) && plan.Covers(id, pair.First.Episode)).Select(pair => pair.Second)];
    }
}
