using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Fuzz;

/// <summary>Reads mutated inputs on several cores and keeps those that show a fault.</summary>
sealed class FuzzRun(SampleGrammar grammar, int seed, string output)
{
    /// <summary>An input that takes longer hangs.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    const long MostMemory = 1L << 30;

    /// <summary>Reports that are linked together, now and then.</summary>
    const int Batch = 64;

    readonly Mutator mutator = new(grammar, seed);
    readonly Reader reader = Reader.Load();
    readonly ConcurrentDictionary<int, (long Input, long Since)> inHand = new();
    long given, done, faults, slowest;

    /// <returns>True when no input showed a fault.</returns>
    public bool Run(long inputs, TimeSpan time, int cores)
    {
        Directory.CreateDirectory(output);
        var start = Stopwatch.GetTimestamp();
        bool IsOver() => Stopwatch.GetElapsedTime(start) >= time;
        var workers = Enumerable.Range(0, cores).Select(worker => Task.Factory.StartNew(() => Work(worker, inputs, IsOver), TaskCreationOptions.LongRunning)).ToArray();
        while (!Task.WaitAll(workers, TimeSpan.FromSeconds(1))) Watch();
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        if (peak > MostMemory) Note(-1, $"the process took {peak / 1_048_576} MiB");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{done} inputs of at most {Mutator.Longest} bytes, seed {seed}, {Stopwatch.GetElapsedTime(start).TotalMinutes:0.0} minutes on {cores} cores: {faults} faults; slowest {slowest} ms, peak {peak / 1_048_576} MiB"));
        return faults == 0;
    }

    void Work(int worker, long inputs, Func<bool> isOver)
    {
        var read = new List<ReadReport>(Batch);
        while (!isOver() && Interlocked.Increment(ref given) is var number && number <= inputs)
        {
            inHand[worker] = (number, Stopwatch.GetTimestamp());
            if (Try(number) is { } report) read.Add(report);
            if (read.Count == Batch) Link(number, read);
            Interlocked.Increment(ref done);
        }

        inHand.TryRemove(worker, out _);
    }

    ReadReport? Try(long number)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var report = reader.Read(mutator.Input(number));
            if (Truths.Broken(report) is { } fault) Note(number, fault);
            // Now and then, since it takes as long again: the same bytes must give the same reading.
            if (number % 97 == 0 && !IsSame(report, reader.Read(mutator.Input(number)))) Note(number, "read twice, it gives two readings");
            return report;
        }
        catch (Exception error)
        {
            Note(number, error.ToString());
            return null;
        }
        finally
        {
            var took = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (took > Patience.TotalMilliseconds) ReadAgain(number);
            if (took > Interlocked.Read(ref slowest)) Interlocked.Exchange(ref slowest, took);
        }
    }

    // The machine may have been busy with something else: what is slow is slow twice.
    void ReadAgain(long number)
    {
        var start = Stopwatch.GetTimestamp();
        reader.Read(mutator.Input(number));
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

    static bool IsSame(ReadReport one, ReadReport other) => one.Claims.Select(claim => claim.Id).SequenceEqual(other.Claims.Select(claim => claim.Id), StringComparer.Ordinal);

    // A thread cannot be stopped: whatever hangs is told and ends the run.
    void Watch()
    {
        foreach (var (input, since) in inHand.Values)
        {
            if (Stopwatch.GetElapsedTime(since) < Patience * 5) continue;
            Note(input, $"hangs for more than {Patience * 5}");
            Environment.Exit(1);
        }

        if (!Console.IsErrorRedirected) Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} inputs, {faults} faults "));
    }

    void Note(long number, string fault)
    {
        Interlocked.Increment(ref faults);
        var name = Path.Combine(output, string.Create(CultureInfo.InvariantCulture, $"{seed}-{number}"));
        if (number >= 0)
        {
            var input = mutator.Input(number);
            File.WriteAllBytes(name + Path.GetExtension(input.Name), [.. input.Bytes]);
            if (input.Sidecar is not null) File.WriteAllText(name + ".meta.json", JsonSerializer.Serialize(input.Sidecar));
        }

        File.AppendAllText(name + ".fault", fault + "\n");
    }
}
