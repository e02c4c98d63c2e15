using System.Collections.Immutable;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Listing;

/// <summary>Incidents as a listing orders them: by day, those without one last, then by id.</summary>
static class IncidentListing
{
    public static ImmutableArray<Incident> Of(RegisterStore store, ListingFilter filter)
    {
        var withText = filter.Text is null ? [] : store.ReportsWith(filter.Text);
        return [.. store.Incidents().Where(incident => filter.Takes(incident, withText))
            .OrderBy(incident => incident.Date.From ?? DateOnly.MaxValue).ThenBy(incident => incident.Id, StringComparer.Ordinal)];
    }
}
