using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>Gives a headline's or deck's figure the origin whose total it repeats.</summary>
/// <remarks>
/// The outlet writes its headline from the body: "around 27 civilians" is no count of the outlet's own where the body adds up to 27 by one
/// speaker.
/// </remarks>
public static class Headlines
{
    /// <param name="tolls">All of one incident.</param>
    public static ImmutableArray<Toll> Fold(IReadOnlyCollection<Toll> tolls) =>
        [.. tolls.GroupBy(toll => toll.Claim.Report, StringComparer.Ordinal).SelectMany(report => FoldReport([.. report]))];

    static IEnumerable<Toll> FoldReport(List<Toll> tolls)
    {
        var totals = tolls.Where(toll => toll.Claim.Speaker is not null && !toll.IsWithdrawn)
            .Where(toll => !toll.IsHeadline || !IsOpen(toll, tolls)).GroupBy(toll => (toll.Origin, toll.Group))
            .Select(told => (told.Key.Origin, First: told.Min(toll => toll.Claim.At.Start),
                Total: ReportToll.Of([.. told.OrderBy(toll => toll.Claim.At.Start).ThenBy(toll => toll.Claim.Id, StringComparer.Ordinal)])))
            .Where(told => told.Total.Figure?.Value is not null)
            .OrderBy(told => told.First).ThenBy(told => told.Origin, StringComparer.Ordinal)
            .ToList();
        foreach (var toll in tolls)
        {
            var source = !toll.IsHeadline || !IsOpen(toll, tolls) || toll.Figure.Value is null ? null
                : totals.Where(told => told.Total.Figure!.Value == toll.Figure.Value).Select(told => told.Origin).FirstOrDefault();
            yield return source is null ? toll : toll with { Origin = source };
        }
    }

    /// <summary>Longest speaker of a headline that stands for somebody told of below: "rights group".</summary>
    const int MostWords = 2;

    // The outlet's own voice, or "medics say" where the text has no figure of theirs.
    static bool IsOpen(Toll toll, List<Toll> tolls) => toll.Claim.Speaker is not { } speaker
        || (speaker.Kind is SpeakerKind.Unnamed or SpeakerKind.Body && (speaker.Key.StartsWith("unnamed:", StringComparison.Ordinal) || speaker.Key.StartsWith("body:", StringComparison.Ordinal))
            && speaker.Name.Split(' ').Length <= MostWords && !tolls.Exists(other => !other.IsHeadline && other.Origin == toll.Origin));
}
