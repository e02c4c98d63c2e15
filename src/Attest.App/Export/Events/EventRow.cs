using System.Collections.Immutable;
using Attest.App.Export.Rules;
using Attest.Model;

namespace Attest.App.Export.Events;

/// <summary>One event as other registers count them: one incident at one place.</summary>
/// <param name="Site">Null where no report names a place.</param>
/// <param name="Number">Which of the incident's rows this is, from 1.</param>
/// <param name="Toll">Of this place; see <see cref="SiteTolls"/>.</param>
/// <param name="Notes">What a reader of the row must know of how it was filled.</param>
sealed record EventRow(ExportedIncident Of, Place? Site, int Number, int Count, DeathToll Toll, Parties Parties, ImmutableArray<string> Notes)
{
    public Incident Incident => Of.Incident;

    /// <summary>"i-c-0123456789abcdef", with "-2" for the second place of an incident.</summary>
    public string Id => Number == 1 ? Incident.Id : $"{Incident.Id}-{Number}";

    /// <summary>A row per place of the incident, those with a point first, else in the order of the register; one where there is no place.</summary>
    public static ImmutableArray<EventRow> Rows(ExportedIncident exported, HouseRule? rule)
    {
        ImmutableArray<Place> sites = [.. exported.Incident.Sites.OrderByDescending(site => site.Lat is not null)];
        var parties = Parties.Of(exported);
        var tolls = SiteTolls.Of(exported, sites, rule);
        ImmutableArray<string> notes = [.. tolls.Notes, .. Corrections(exported)];
        if (sites.IsEmpty) return [new(exported, null, 1, 1, tolls.Tolls[0], parties, notes)];
        return [.. sites.Select((site, at) => new EventRow(exported, site, at + 1, sites.Length, tolls.Tolls[at], parties, notes))];
    }

    // A number that is not that of the words must not pass for it.
    static IEnumerable<string> Corrections(ExportedIncident exported)
    {
        var corrected = exported.Claims.Where(row => row.IsCorrected).Select(row => row.Claim.Id).ToList();
        if (corrected.Count > 0) yield return $"corrected by people: {string.Join(", ", corrected)}";
    }
}
