using System.Collections.Immutable;
using Attest.App.Export.Rules;
using Attest.Model;

namespace Attest.App.Export.Events;

/// <summary>How the dead of an incident fall on its places.</summary>
/// <remarks>
/// Where reports count the dead place by place, each place has its own. Where they count them for all places together,
/// the first row has the figure and the others none, so that no one is counted twice when rows are added up. Nothing is
/// divided among places: no report says so.
/// </remarks>
sealed record SiteTolls(ImmutableArray<DeathToll> Tolls, ImmutableArray<string> Notes)
{
    const string Together = "the dead are told for all places together and stand in the first row; the other rows leave them out";
    const string ByPlace = "the dead are told place by place; each row has its own place's";

    /// <param name="sites">The incident's places in the order of its rows.</param>
    public static SiteTolls Of(ExportedIncident exported, ImmutableArray<Place> sites, HouseRule? rule)
    {
        var accounts = new DeadAccounts(exported, rule);
        var whole = DeathToll.Of(accounts.OfIncident());
        if (sites.Length < 2) return new([whole], accounts.Notes);
        if (exported.Incident.Fatalities.Any(group => group.Summed))
        {
            var byPlace = sites.Select(site => DeathToll.Of(accounts.OfSite(site))).ToImmutableArray();
            if (byPlace.Count(toll => toll != DeathToll.None) > 1) return new(byPlace, accounts.Notes.Add(ByPlace));
        }

        return new([whole, .. Enumerable.Repeat(DeathToll.None, sites.Length - 1)], exported.Incident.Fatalities.IsEmpty ? accounts.Notes : accounts.Notes.Add(Together));
    }
}
