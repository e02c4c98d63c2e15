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

    /// <param name="episodes">In order of id.</param>
    /// <returns>Each pair once, the lesser id first, in order of ids.</returns>
    public static IReadOnlyList<(Episode First, Episode Second)> Of(IReadOnlyList<Episode> episodes, NameWeights names)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < episodes.Count; at++)
            foreach (var key in BlocksOf(episodes[at], names).Distinct(StringComparer.Ordinal))
                (blocks.TryGetValue(key, out var block) ? block : blocks[key] = []).Add(at);

        var days = episodes.Select(DayOf).ToArray();
        var pairs = new HashSet<(int First, int Second)>();
        foreach (var block in blocks.Values.Where(block => block.Count > 1))
            foreach (var (a, b) in PairsIn(block, days))
                if (episodes[a].ReportId != episodes[b].ReportId) pairs.Add((Math.Min(a, b), Math.Max(a, b)));
        return [.. pairs.Order().Select(pair => (episodes[pair.First], episodes[pair.Second]))];
    }

    static IEnumerable<(int, int)> PairsIn(List<int> block, int[] days)
    {
        var inOrder = block.OrderBy(at => days[at]).ThenBy(at => at).ToArray();
        for (var at = 0; at < inOrder.Length; at++)
            for (var next = at + 1; next < inOrder.Length && next <= at + Window; next++)
                yield return (inOrder[at], inOrder[next]);
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
        foreach (var person in episode.Report.People.Where(names.IsRare)) yield return "person " + person;
        foreach (var name in episode.Report.Names.Where(name => names.ReportsWith(name) is > 1 and <= RareName))
            yield return "name " + name;
    }
}
