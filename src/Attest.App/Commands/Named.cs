using System.Globalization;
using Attest.App.Listing;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>What a person means by a number or an id.</summary>
static class Named
{
    const string IncidentPrefix = "i-";

    /// <summary>The incident in that row of the last listing, or with that id, or that holds the claim the id is made of.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Incident Incident(RegisterStore store, string name)
    {
        var id = RowOf(name) is { } row ? Listed(store, ListingKinds.Incidents, row) ?? DefaultRow(store, row) : name;
        if (id is null) throw new UsageException($"The last listing of incidents has no row {name}.");
        if (store.Incident(id) is { } incident) return incident;

        // Incidents that were merged since: their ids still answer with the one that holds their claim.
        var claim = id.StartsWith(IncidentPrefix, StringComparison.Ordinal) ? id[IncidentPrefix.Length..] : id;
        return store.IncidentHolding(claim) is { } holder && store.Incident(holder) is { } now ? now
            : throw new UsageException($"There is no incident {id}.");
    }

    /// <summary>The claim in that row of the last listing, or with that id.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static LedgerClaim Claim(RegisterStore store, string name)
    {
        var id = RowOf(name) is { } row ? Listed(store, ListingKinds.Claims, row) : name;
        if (id is null) throw new UsageException($"The last listing of claims has no row {name}.");
        return store.Ledger(new(Claim: id)) is [var claim, ..] ? claim : throw new UsageException($"There is no claim {id}.");
    }

    static int? RowOf(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    static string? Listed(RegisterStore store, string kind, int row) => store.Listed(kind, row);

    // Before any listing was made, a number counts the rows that `attest incidents` would show.
    static string? DefaultRow(RegisterStore store, int row) =>
        store.Listed(ListingKinds.Incidents, 1) is null
            ? IncidentListing.Of(store, ListingFilter.All).ElementAtOrDefault(row - 1)?.Id : null;
}
