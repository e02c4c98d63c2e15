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
    readonly Dictionary<uint, int> last = [];
    readonly List<(int Original, int Before)> entries = [];

    // Used for one question at a time, so that asking makes no garbage.
    readonly Dictionary<int, int> shared = [];

    public void Add(ReportSketch original, IEnumerable<uint> runs)
    {
        foreach (var run in runs)
        {
            var before = last.GetValueOrDefault(run, -1);
            // A text may repeat itself.
            if (before >= 0 && entries[before].Original == originals.Count) continue;
            last[run] = entries.Count;
            entries.Add((originals.Count, before));
        }

        originals.Add(original);
    }

    /// <summary>The originals that have most of the runs, most first.</summary>
    public IReadOnlyList<ReportSketch> MostShared(IEnumerable<uint> runs)
    {
        shared.Clear();
        foreach (var run in runs)
        {
            if (IsCommon(run)) continue;
            for (var at = last.GetValueOrDefault(run, -1); at >= 0; at = entries[at].Before)
                shared[entries[at].Original] = shared.GetValueOrDefault(entries[at].Original) + 1;
        }

        // Originals are entered in an order that comes from content, so that their numbers may break ties.
        return shared.Count == 0 ? [] : [.. shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCompared).Select(pair => originals[pair.Key])];
    }

    bool IsCommon(uint run)
    {
        var count = 0;
        for (var at = last.GetValueOrDefault(run, -1); at >= 0; at = entries[at].Before)
            if (++count > MostOriginals) return true;
        return false;
    }
}
