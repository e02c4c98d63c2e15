using System.Numerics;

namespace Attest.Link;

/// <summary>Which runs of words more than one report may have: the others lead to no copy, and need no place in an index.</summary>
/// <remarks>Two bits for as many hashes as there are runs, eight times over. A run that it takes for repeated may be told by one report alone; never the other way round.</remarks>
sealed class RepeatedRuns
{
    const int LeastBits = 10, MostBits = 30, BitsEach = 8;

    readonly ulong[] seen;
    readonly ulong[] again;
    readonly int shift;

    public RepeatedRuns(IReadOnlyCollection<ReportSketch> reports)
    {
        var count = reports.Sum(report => (long)report.Runs.Keys().Count());
        var bits = Math.Clamp(BitOperations.Log2((ulong)Math.Max(1, count * BitsEach)) + 1, LeastBits, MostBits);
        (shift, seen, again) = (32 - bits, new ulong[1 << (bits - 6)], new ulong[1 << (bits - 6)]);
        foreach (var report in reports)
            foreach (var run in report.Runs.Keys()) See(run);
    }

    public bool Contains(uint run) => Has(again, At(run));

    void See(uint run)
    {
        var at = At(run);
        if (Has(seen, at)) again[at >> 6] |= 1UL << (int)(at & 63);
        else seen[at >> 6] |= 1UL << (int)(at & 63);
    }

    // The low bits of a sampled run are the same for all; those that are left at the top are not.
    uint At(uint run) => unchecked(run * 0x9E3779B1) >> shift;

    static bool Has(ulong[] bits, uint at) => (bits[at >> 6] & (1UL << (int)(at & 63))) != 0;
}
