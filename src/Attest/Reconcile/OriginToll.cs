using Attest.Model;

namespace Attest.Reconcile;

/// <summary>What one origin says of one group over all its reports.</summary>
public static class OriginToll
{
    /// <param name="tolls">Of one origin and group, in any order, none withdrawn.</param>
    public static OriginTotal Of(string origin, IReadOnlyCollection<Toll> tolls)
    {
        var reports = InTime(tolls);
        var summedSites = reports.Where(report => report.Summed).SelectMany(report => report.Parts)
            .Select(site => site.Place?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var wholes = reports.Where(report => report is { Figure: not null, Wholes.IsEmpty: false } && !IsOneSiteOfASum(report, summedSites)).ToList();
        var total = wholes.LastOrDefault(report => report.Figure!.Value is not null)
            ?? reports.LastOrDefault(report => report.Summed)
            ?? wholes.LastOrDefault();
        var whole = wholes.SelectMany(report => report.Wholes).ToList();
        var parts = reports.SelectMany(report => report.Parts.Concat(report.Wholes)).Except(whole);
        return new(
            origin, SpeakerOf(tolls), total?.Figure ?? Figure.Vague, total?.Summed ?? false,
            [.. whole.Select(toll => toll.Claim.Id).Distinct()], [.. parts.Select(toll => toll.Claim.Id).Distinct()]);
    }

    /// <summary>The reports' totals, the earliest first. Undated reports come first; of one day the higher figure is the later count.</summary>
    static List<ReportToll> InTime(IReadOnlyCollection<Toll> tolls) => [.. tolls
        .GroupBy(toll => toll.Claim.Report, StringComparer.Ordinal)
        .Select(report => (Toll: ReportToll.Of(InText(report)), Told: report.Max(toll => toll.Told), report.Key))
        .OrderBy(report => report.Told ?? DateOnly.MinValue)
        .ThenBy(report => report.Toll.Figure?.Value ?? -1)
        .ThenBy(report => report.Key, StringComparer.Ordinal)
        .Select(report => report.Toll)];

    static List<Toll> InText(IEnumerable<Toll> tolls) =>
        [.. tolls.OrderBy(toll => toll.Claim.At.Start).ThenBy(toll => toll.Claim.At.End).ThenBy(toll => toll.Claim.Id, StringComparer.Ordinal)];

    /// <summary>A figure for a place that the same origin, in another report, counts as one site of several.</summary>
    static bool IsOneSiteOfASum(ReportToll report, HashSet<string> summedSites) =>
        report.Wholes.All(toll => toll.Place is { } place && summedSites.Contains(place.Key));

    static string? SpeakerOf(IReadOnlyCollection<Toll> tolls) => tolls
        .Where(toll => toll.Claim.Speaker is not null)
        .OrderBy(toll => toll.Told ?? DateOnly.MinValue).ThenBy(toll => toll.Claim.Report, StringComparer.Ordinal).ThenBy(toll => toll.Claim.At.Start)
        .Select(toll => toll.Claim.Speaker!.Name).FirstOrDefault();
}
