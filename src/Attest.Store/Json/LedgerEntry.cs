using Attest.Model;

namespace Attest.Store.Json;

/// <summary>What linking and reconciling found for a claim, without the claim itself.</summary>
/// <param name="Corrected">The claim as a person corrected it; null where it reads as its words do.</param>
sealed record LedgerEntry(string Origin, When? Date, string? Disputes, Claim? Corrected = null);
