using Attest.Model;
using Attest.Store;

namespace Attest.App.Api;

/// <summary>Ids of incidents never change meaning: one that was merged into another still leads to it.</summary>
static class IncidentIds
{
    /// <summary>Id of the incident that holds the claim after which this one was called, or null where none does.</summary>
    public static string? Now(RegisterStore store, string id) =>
        Decision.ClaimOf(id) is { } claim && store.IncidentHolding(claim) is { } holder && holder != id ? holder : null;
}
