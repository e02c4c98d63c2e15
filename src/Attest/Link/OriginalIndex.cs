namespace Attest.Link;

/// <summary>Original reports by sampled runs of words.</summary>
sealed class OriginalIndex
{
    /// <summary>Originals that may share a run before it counts as page furniture.</summary>
    const int MostOriginals = 50;

    /// <summary>Originals a report is compared with at most.</summary>
    const int MostCompared = 40;

    readonly List<ReportSketch> originals = [];

    // For each run the last entry that has it; an entry knows the one before. Lists for each run would cost ten times the memory.
    readonly Dictionary<ulong, int> last = [];
    readonly List<(int Original, int Before)> entries = [];

    public void Add(ReportSketch original, IEnumerable<ulong> runs)
    {
        foreach (var run in runs)
        {
            var before = last.GetValueOrDefault(run, -1);
            last[run] = entries.Count;
            entries.Add((originals.Count, before));
        }

        originals.Add(original);
    }

    /// <summary>The originals that have most of the runs, most first.</summary>
    public IEnumerable<ReportSketch> MostShared(IEnumerable<ulong> runs)
    {
        var shared = new Dictionary<int, int>();
        var with = new List<int>();
        foreach (var run in runs)
            foreach (var original in With(run, with)) shared[original] = shared.GetValueOrDefault(original) + 1;
        // Originals are entered in an order that comes from content, so that their numbers may break ties.
        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCompared).Select(pair => originals[pair.Key]);
    }

    /// <summary>The originals with the run; none where it is common.</summary>
    List<int> With(ulong run, List<int> found)
    {
        found.Clear();
        for (var at = last.GetValueOrDefault(run, -1); at >= 0; at = entries[at].Before)
        {
            if (found.Count == MostOriginals)
            {
                found.Clear();
                return found;
            }

            found.Add(entries[at].Original);
        }

        return found;
    }
}
