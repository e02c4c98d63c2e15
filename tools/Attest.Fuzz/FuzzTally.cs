using System.Collections.Concurrent;
using System.Globalization;

namespace Attest.Fuzz;

/// <summary>What was read, by kind of file. Thread-safe.</summary>
sealed class FuzzTally
{
    readonly ConcurrentDictionary<string, FormatCount> byFormat = new(StringComparer.Ordinal);
    long faults, slowest;

    public long Inputs => byFormat.Values.Sum(count => count.Inputs);

    public long Faults => Interlocked.Read(ref faults);

    public long SlowestMs => Interlocked.Read(ref slowest);

    public void CountFault() => Interlocked.Increment(ref faults);

    /// <param name="memory">Bytes taken to read it, also those given back meanwhile.</param>
    public void Count(string format, bool isTaken, long memory) =>
        byFormat.AddOrUpdate(format, _ => new FormatCount(0, 0, 0).And(isTaken, memory), (_, count) => count.And(isTaken, memory));

    public void Took(TimeSpan time)
    {
        for (long took = (long)time.TotalMilliseconds, known = SlowestMs; took > known; known = SlowestMs)
            Interlocked.CompareExchange(ref slowest, took, known);
    }

    /// <summary>A line a kind: how many, and how many of them were read rather than refused. A grammar that is always refused tests nothing.</summary>
    public IEnumerable<string> Lines() => byFormat.OrderBy(format => format.Key, StringComparer.Ordinal).Select(format => string.Create(CultureInfo.InvariantCulture,
        $"  {format.Key}: {format.Value.Inputs}, read {100.0 * format.Value.Taken / format.Value.Inputs:0.0} %, at most {format.Value.MostMemory / 1_048_576.0:0.0} MiB for one"));

    sealed record FormatCount(long Inputs, long Taken, long MostMemory)
    {
        public FormatCount And(bool isTaken, long memory) => new(Inputs + 1, Taken + (isTaken ? 1 : 0), Math.Max(MostMemory, memory));
    }
}
