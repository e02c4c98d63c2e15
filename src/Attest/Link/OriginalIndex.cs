namespace Attest.Link;

/// <summary>Original reports by sampled runs of words.</summary>
sealed class OriginalIndex
{
    /// <summary>Originals that may share a run before it counts as page furniture.</summary>
    const int MostOriginals = 50;

    /// <summary>Originals a report is compared with at most.</summary>
    const int MostCompared = 10;

    /// <summary>One in so many of a report's runs must be an original's: a copy has four in ten, and one alone may be chance.</summary>
    const int LeastShared = 10;

    readonly List<ReportSketch> originals = [];

    // For each run the last entry that has it; an entry knows the one before. Lists for each run would cost ten times the memory.
    readonly Dictionary<uint, int> last = [];
    readonly List<(int Original, int Before)> entries = [];

    // Used for one question at a time, so that asking makes no garbage.
    readonly Dictionary<int, int> shared = [];
    readonly List<int> with = [];

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
        var asked = 0;
        foreach (var run in runs)
        {
            asked++;
            foreach (var original in With(run)) shared[original] = shared.GetValueOrDefault(original) + 1;
        }

        // Originals are entered in an order that comes from content, so that their numbers may break ties.
        return [.. shared.Where(pair => pair.Value * LeastShared >= asked)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCompared).Select(pair => originals[pair.Key])];
    }

    /// <summary>The originals with the run; none where it is common.</summary>
    List<int> With(uint run)
    {
        with.Clear();
        for (var at = last.GetValueOrDefault(run, -1); at >= 0; at = entries[at].Before)
        {
            with.Add(entries[at].Original);
            if (with.Count <= MostOriginals) continue;
            with.Clear();
            break;
        }

        return with;
    }
}
