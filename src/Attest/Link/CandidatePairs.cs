using System.Globalization;
using Attest.Model;

namespace Attest.Link;

/// <summary>Finds the pairs of episodes worth scoring: those that share a block.</summary>
/// <remarks>
/// A block is a place, a day, a figure or a rare name. In a block of many episodes each is held only against its
/// neighbours in order of day, so that the work grows with the number of reports and not with its square.
/// </remarks>
public static class CandidatePairs
{
    /// <summary>Neighbours each episode is held against, on one side, in a large block.</summary>
    public const int Window = 24;

    /// <summary>Most reports that may share a name which makes a block.</summary>
    const int RareName = 12;

    /// <summary>Each pair once, the lesser id first, in order of ids.</summary>
    public static IReadOnlyList<(Episode First, Episode Second)> Of(IReadOnlyList<Episode> episodes, NameWeights names)
    {
        var blocks = new SortedDictionary<string, List<Episode>>(StringComparer.Ordinal);
        foreach (var episode in episodes)
            foreach (var key in BlocksOf(episode, names).Distinct(StringComparer.Ordinal))
                (blocks.TryGetValue(key, out var block) ? block : blocks[key] = []).Add(episode);

        var pairs = new Dictionary<(string, string), (Episode, Episode)>();
        foreach (var block in blocks.Values)
            foreach (var (a, b) in PairsIn(block))
                pairs.TryAdd((a.Id, b.Id), (a, b));
        return [.. pairs.OrderBy(pair => pair.Key.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal).Select(pair => pair.Value)];
    }

    static IEnumerable<(Episode, Episode)> PairsIn(List<Episode> block)
    {
        var inOrder = block.OrderBy(DayOf).ThenBy(episode => episode.Id, StringComparer.Ordinal).ToList();
        for (var at = 0; at < inOrder.Count; at++)
        {
            for (var next = at + 1; next < inOrder.Count && next <= at + Window; next++)
            {
                var (a, b) = (inOrder[at], inOrder[next]);
                if (a.ReportId == b.ReportId) continue;
                yield return string.CompareOrdinal(a.Id, b.Id) < 0 ? (a, b) : (b, a);
            }
        }
    }

    /// <summary>The day it tells of, else the day of publication, as a number; those without either come last.</summary>
    static int DayOf(Episode episode) =>
        episode.Dates.Where(date => date.From is not null).Select(date => date.From!.Value.DayNumber).DefaultIfEmpty(
            episode.Report.Report.Source.Published?.DayNumber ?? int.MaxValue).Min();

    static IEnumerable<string> BlocksOf(Episode episode, NameWeights names)
    {
        foreach (var place in episode.Places)
        {
            yield return "place " + place.Key;
            foreach (var container in place.Within) yield return "within " + container;
            yield return "within " + place.Name;
        }

        foreach (var date in episode.Dates.Where(date => date is { From: not null, Precision: DatePrecision.Day }))
            yield return "day " + date.From!.Value.ToString("O", CultureInfo.InvariantCulture);
        foreach (var (effect, group, value) in episode.Figures.Where(figure => figure.Value > 4))
            yield return string.Create(CultureInfo.InvariantCulture, $"figure {effect} {group} {value}");
        foreach (var name in episode.Report.Names.Where(name => names.ReportsWith(name) is > 1 and <= RareName))
            yield return "name " + name;
    }
}
