using System.Collections.Immutable;
using System.Globalization;
using Attest.Model;
using Attest.Names;

namespace Attest.App.Listing;

/// <summary>Which rows a listing shows; null fields ask for all.</summary>
/// <param name="From">First day wanted; what has no date is then left out.</param>
/// <param name="To">Last day wanted.</param>
sealed record ListingFilter(DateOnly? From, DateOnly? To, string? Place, string? Actor, string? Text)
{
    public static readonly ListingFilter All = new(null, null, null, null, null);

    /// <param name="reportsWithText">Reports that hold the words asked for; not looked at when none are.</param>
    public bool Takes(Incident incident, ImmutableHashSet<string> reportsWithText) =>
        IsWithin(incident.Date.From, incident.Date.To)
        && (Place is null || incident.Sites.Any(site => IsAt(site, Place)))
        && (Actor is null || ActorsOf(incident).Any(name => Holds(name, Actor)))
        && (Text is null || incident.Reports.Any(reportsWithText.Contains));

    public bool Takes(LedgerClaim row) =>
        IsWithin((row.Date ?? row.Claim.Date)?.From, (row.Date ?? row.Claim.Date)?.To)
        && (Place is null || PlacesOf(row.Claim).Any(place => IsAt(place, Place)))
        && (Actor is null || ActorsOf(row.Claim).Any(name => Holds(name, Actor)))
        && (Text is null || WordsOf(Text).All(word => Says(row.Claim.Quote, word)));

    /// <param name="reportsWithText">As for incidents.</param>
    public bool Takes(ReportEntry report, ImmutableHashSet<string> reportsWithText) =>
        IsWithin(DayOf(report.Published), DayOf(report.Published))
        && (Actor is null || report.Wires.Append(report.Outlet ?? "").Append(report.Author ?? "").Any(name => Holds(name, Actor)))
        && (Text is null || reportsWithText.Contains(report.Id));

    bool IsWithin(DateOnly? first, DateOnly? last)
    {
        if (From is null && To is null) return true;
        if (first is not { } start) return false;
        var end = last ?? start;
        return (From is null || end >= From) && (To is null || start <= To);
    }

    static IEnumerable<Place> PlacesOf(Claim claim) =>
        (claim.Place is { } place ? new[] { place } : []).Concat(claim.Attack?.Sites ?? []);

    static bool IsAt(Place place, string wanted) =>
        Holds(place.Name, wanted) || Holds(place.Written, wanted) || place.Within.Any(name => Holds(name, wanted));

    static IEnumerable<string> ActorsOf(Incident incident) =>
        [.. incident.Attackers, .. incident.Targets, .. incident.Attribution.Select(row => row.Speaker ?? "")];

    static IEnumerable<string> ActorsOf(Claim claim) =>
        [claim.Speaker?.Name ?? "", .. claim.Via, .. (claim.Attack?.Attackers ?? []).Concat(claim.Attack?.Targets ?? []).Select(actor => actor.Name)];

    static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // Case, marks and hyphens do not matter to a person who looks for a name; letters of other scripts stay as they are.
    static bool Holds(string name, string wanted) => NameFold.Of(name).Contains(NameFold.Of(wanted), StringComparison.Ordinal);

    static bool Says(string quote, string word) => quote.Contains(word, StringComparison.OrdinalIgnoreCase);

    static DateOnly? DayOf(string? published) =>
        published is { Length: >= 10 }
            && DateOnly.TryParseExact(published.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
