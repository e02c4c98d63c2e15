using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Fuzz;

/// <summary>Reads hostile inputs on several cores and keeps those that show a fault.</summary>
/// <param name="make">Input number N, always the same.</param>
sealed class FuzzRun(Func<long, Trial> make, int seed, string output)
{
    /// <summary>An input that takes longer hangs.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Bytes: of the process at any time, and taken by one input altogether, even if given back meanwhile.</summary>
    const long MostMemory = 1L << 30;

    /// <summary>Reports that are linked together, now and then.</summary>
    const int Batch = 64;

    readonly ConcurrentDictionary<int, (long Input, long Since)> inHand = new();
    readonly FuzzTally tally = new();
    long given;

    /// <returns>True when no input showed a fault.</returns>
    public bool Run(long inputs, TimeSpan time, int cores)
    {
        Directory.CreateDirectory(output);
        var start = Stopwatch.GetTimestamp();
        bool IsOver() => Stopwatch.GetElapsedTime(start) >= time;
        var workers = Enumerable.Range(0, cores).Select(worker => Task.Factory.StartNew(() => Work(worker, inputs, IsOver), TaskCreationOptions.LongRunning)).ToArray();
        for (var seconds = 1; !Task.WaitAll(workers, TimeSpan.FromSeconds(1)); seconds++) Watch(seconds, start);
        if (Peak() > MostMemory) Note(-1, $"the process took {Peak() / 1_048_576} MiB");
        Console.WriteLine(Sum(start, cores));
        foreach (var line in tally.Lines()) Console.WriteLine(line);
        return tally.Faults == 0;
    }

    void Work(int worker, long inputs, Func<bool> isOver)
    {
        var read = new List<ReadReport>(Batch);
        while (!isOver() && Interlocked.Increment(ref given) is var number && number <= inputs)
        {
            inHand[worker] = (number, Stopwatch.GetTimestamp());
            if (Try(number) is { } report) read.Add(report);
            if (read.Count == Batch) Link(number, read);
        }

        inHand.TryRemove(worker, out _);
    }

    ReadReport? Try(long number)
    {
        var trial = make(number);
        var (start, memory) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        try
        {
            var outcome = trial.Read();
            var taken = GC.GetAllocatedBytesForCurrentThread() - memory;
            if (taken > MostMemory) Note(number, "it takes more than 1 GiB to read");
            if (outcome.Fault is { } fault) Note(number, fault);
            // Now and then, since it takes as long again: the same bytes must give the same reading.
            if (number % 97 == 0 && !IsSame(outcome, trial.Read())) Note(number, "read twice, it gives two readings");
            tally.Count(trial.Format, outcome.IsTaken, taken);
            return outcome.Report;
        }
        catch (Exception error)
        {
            Note(number, error.ToString());
            return null;
        }
        finally
        {
            var took = Stopwatch.GetElapsedTime(start);
            if (took > Patience) ReadAgain(number);
            tally.Took(took);
        }
    }

    // The machine may have been busy with something else: what is slow is slow twice.
    void ReadAgain(long number)
    {
        var trial = make(number);
        var start = Stopwatch.GetTimestamp();
        trial.Read();
        if (Stopwatch.GetElapsedTime(start) > Patience) Note(number, $"takes longer than {Patience} twice");
    }

    void Link(long number, List<ReadReport> read)
    {
        try
        {
            var distinct = read.DistinctBy(report => report.Source.Id).ToList();
            RegisterBuilder.Build(distinct, distinct.ToDictionary(report => report.Source.Id, report => ImmutableArray.Create(report.Source.Name)));
        }
        catch (Exception error)
        {
            Note(number, $"linking the {read.Count} inputs before it: {error}");
        }

        read.Clear();
    }

    static bool IsSame(Outcome one, Outcome other) => one.IsTaken == other.IsTaken && Ids(one).SequenceEqual(Ids(other), StringComparer.Ordinal);

    static IEnumerable<string> Ids(Outcome outcome) => outcome.Report is { } report ? report.Claims.Select(claim => claim.Id) : [];

    // A thread cannot be stopped: whatever hangs is told and ends the run.
    void Watch(int seconds, long start)
    {
        foreach (var (input, since) in inHand.Values)
        {
            if (Stopwatch.GetElapsedTime(since) < Patience * 5) continue;
            Note(input, $"hangs for more than {Patience * 5}");
            Environment.Exit(1);
        }

        if (seconds % 60 == 0) Console.Error.WriteLine(Sum(start, inHand.Count));
    }

    string Sum(long start, int cores) => string.Create(CultureInfo.InvariantCulture,
        $"{tally.Inputs} inputs of at most {Mutator.Longest} bytes, seed {seed}, {Stopwatch.GetElapsedTime(start).TotalMinutes:0.0} minutes on {cores} cores: {tally.Faults} faults; slowest {tally.SlowestMs} ms, peak {Peak() / 1_048_576} MiB");

    static long Peak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }

    void Note(long number, string fault)
    {
        tally.CountFault();
        var name = Path.Combine(output, string.Create(CultureInfo.InvariantCulture, $"{seed}-{number}"));
        if (number >= 0)
        {
            var trial = make(number);
            File.WriteAllBytes(name + trial.Name[trial.Name.IndexOf('.', StringComparison.Ordinal)..], trial.Bytes);
            if (trial.Sidecar is not null) File.WriteAllText(name + ".meta.json", JsonSerializer.Serialize(trial.Sidecar));
        }

        File.AppendAllText(name + ".fault", fault + "\n");
    }
}
