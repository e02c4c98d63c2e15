using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Applies what was ruled on single claims where incidents are worked out: rejected ones tell of none, corrected ones read as corrected.</summary>
public sealed class RuledClaims
{
    readonly ILookup<string, Decision> byClaim;

    /// <param name="standing">In the order in which they were given; of two corrections of one field the later counts.</param>
    public RuledClaims(IEnumerable<Decision> standing)
    {
        byClaim = standing.Where(decision => decision.Ruling is Ruling.Reject or Ruling.Correct && !Decision.IsIncident(decision.Subject))
            .ToLookup(decision => decision.Subject, StringComparer.Ordinal);
    }

    /// <summary>True for a claim that was corrected and so reads otherwise than its words.</summary>
    public bool IsCorrected(Claim claim) => byClaim[claim.Id].Any(decision => decision.Ruling == Ruling.Correct && Corrected(claim, decision) is not null);

    /// <summary>True when something was ruled on the claim by itself.</summary>
    public bool IsRuled(string claim) => byClaim.Contains(claim);

    public ReadReport Apply(ReadReport report) =>
        report.Claims.Any(claim => byClaim.Contains(claim.Id)) ? report with { Claims = [.. report.Claims.Select(claim => Apply(claim))] } : report;

    /// <summary>The claim as ruled.</summary>
    public Claim Apply(Claim claim)
    {
        foreach (var decision in byClaim[claim.Id])
        {
            if (decision.Ruling == Ruling.Reject) claim = claim with { Episode = null };
            else if (Corrected(claim, decision) is { } corrected) claim = corrected;
        }

        return claim;
    }

    static Claim? Corrected(Claim claim, Decision decision) => ClaimCorrection.Apply(claim, decision.Field ?? "", decision.Value ?? "");
}
