using Attest.Model;

namespace Attest.Store;

/// <summary>Which rows of the ledger are wanted; null fields ask for all.</summary>
public sealed record LedgerFilter(string? Incident = null, ClaimKind? Kind = null, string? Claim = null, string? Report = null);
