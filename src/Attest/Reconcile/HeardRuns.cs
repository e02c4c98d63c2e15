using Attest.Link;

namespace Attest.Reconcile;

/// <summary>Runs of words that are asked for, with the agencies in whose name reports tell them.</summary>
sealed class HeardRuns
{
    /// <summary>Reports remembered for a run and agency: more than one, so that there is another whichever report asks.</summary>
    const int MostReports = 3;

    // A large register asks for millions of runs of which few are heard: two arrays are a tenth of a dictionary of lists.
    readonly ulong[] asked;
    readonly List<(string Agency, string Report)>?[] heard;

    /// <param name="runs">Runs of words, in any order and as often as they come.</param>
    public HeardRuns(IEnumerable<ulong> runs)
    {
        asked = [.. runs];
        Array.Sort(asked);
        var distinct = 0;
        for (var at = 0; at < asked.Length; at++)
            if (at == 0 || asked[at] != asked[distinct - 1]) asked[distinct++] = asked[at];
        Array.Resize(ref asked, distinct);
        heard = new List<(string, string)>?[distinct];
    }

    /// <summary>True while no run that is asked for was heard.</summary>
    public bool IsEmpty { get; private set; } = true;

    public void Hear(string agency, string report, Shingles runs)
    {
        foreach (var run in runs.Hashes)
        {
            var at = Array.BinarySearch(asked, run);
            if (at < 0) continue;
            var told = heard[at] ??= [];
            if (told.Contains((agency, report)) || told.Count(other => other.Agency == agency) >= MostReports) continue;
            told.Add((agency, report));
            IsEmpty = false;
        }
    }

    /// <summary>Who tells the run, in the order heard.</summary>
    public IReadOnlyList<(string Agency, string Report)> Told(ulong run) =>
        Array.BinarySearch(asked, run) is >= 0 and var at && heard[at] is { } told ? told : [];
}
