using Attest.Model;

namespace Attest.Store.Json;

/// <summary>What linking and reconciling found for a claim, without the claim itself.</summary>
sealed record LedgerEntry(string Origin, When? Date, string? Disputes);
