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
    /// <returns>Each pair once by where its episodes stand in the list, in that order; made as they are taken, since a large register has millions.</returns>
    public static IEnumerable<(int First, int Second)> Of(IReadOnlyList<Episode> episodes, NameWeights names)
    {
        var blocks = BlocksIn(episodes, names);
        var later = new List<int>();
        for (var at = 0; at < episodes.Count; at++)
        {
            later.Clear();
            foreach (var (block, place) in blocks[at])
                for (var near = Math.Max(0, place - Window); near < Math.Min(block.Length, place + Window + 1); near++)
                    if (block[near] > at) later.Add(block[near]);
            later.Sort();
            for (var next = 0; next < later.Count; next++)
                if ((next == 0 || later[next] != later[next - 1]) && episodes[at].ReportId != episodes[later[next]].ReportId)
                    yield return (at, later[next]);
        }
    }

    /// <summary>For each episode its blocks, in order of day, and where in each it stands.</summary>
    static List<(int[] Block, int Place)>[] BlocksIn(IReadOnlyList<Episode> episodes, NameWeights names)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < episodes.Count; at++)
            foreach (var key in BlocksOf(episodes[at], names).Distinct(StringComparer.Ordinal))
                (blocks.TryGetValue(key, out var block) ? block : blocks[key] = new(1)).Add(at);

        var days = episodes.Select(DayOf).ToArray();
        var found = episodes.Select(_ => new List<(int[], int)>()).ToArray();
        foreach (var block in blocks.Values.Where(block => block.Count > 1))
        {
            var inOrder = block.OrderBy(at => days[at]).ThenBy(at => at).ToArray();
            for (var place = 0; place < inOrder.Length; place++) found[inOrder[place]].Add((inOrder, place));
        }

        return found;
    }

    /// <summary>The day it tells of, else the day of publication, as a number; those without either come last.</summary>
    static int DayOf(Episode episode) =>
        episode.Dates.Where(date => date.From is not null).Select(date => date.From!.Value.DayNumber).DefaultIfEmpty(
            episode.Report.Published?.DayNumber ?? int.MaxValue).Min();

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
        foreach (var person in episode.Involved) yield return "involved " + person;
        foreach (var name in episode.Report.Names.Where(name => names.ReportsWith(name) is > 1 and <= RareName))
            yield return "name " + name;
    }
}
