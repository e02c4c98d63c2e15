using Attest.Model;

namespace Attest.Store;

/// <summary>How reports, incidents and claims are shown to those who read them from the store; what is stored stays as it is.</summary>
public sealed record RegisterLens(Func<ReportEntry, ReportEntry> Report, Func<Incident, Incident> Incident, Func<LedgerClaim, LedgerClaim> Claim)
{
    /// <summary>What people wrote who ruled.</summary>
    public Func<Decision, Decision> Decision { get; init; } = decision => decision;

    /// <summary>Everything as it is.</summary>
    public static RegisterLens Plain { get; } = new(report => report, incident => incident, claim => claim);
}
