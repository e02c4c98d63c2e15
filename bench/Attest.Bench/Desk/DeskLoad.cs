using System.Collections.Concurrent;
using Attest.Store;

namespace Attest.Bench.Desk;

/// <summary>Many who read and some who rule, all at the same time; and whether all that was acknowledged is there after.</summary>
sealed class DeskLoad(DeskCaller desk, DeskSubjects subjects)
{
    public const int Readers = 200, Writers = 10;

    /// <summary>What a person takes between two pages, and between two rulings; milliseconds, from the least to the most.</summary>
    static readonly (int Least, int Most) Reading = (1_000, 5_000), Ruling = (2_000, 8_000);

    readonly AnswerTimes read = new(), written = new();
    readonly ConcurrentBag<string> acknowledged = [];

    public async Task<IReadOnlyList<Result>> RunAsync(TimeSpan load, string register)
    {
        using var end = new CancellationTokenSource(load);
        await Task.WhenAll([
            .. Enumerable.Range(0, Readers).Select(reader => AgainAsync(new(reader), Reading, read, ReadAsync, end.Token)),
            .. Enumerable.Range(0, Writers).Select(writer => AgainAsync(new(-1 - writer), Ruling, written, RuleAsync, end.Token)),
        ]);
        return [
            new($"{Readers} readers and {Writers} writers: pages", read.Count, ""), .. read.Told("… pages", 50, 95, 99),
            new("… rulings", written.Count, ""), .. written.Told("… rulings", 50, 95, 99),
            new("… failures", read.Failures + written.Failures, read.FirstFailure ?? written.FirstFailure ?? ""), new("… acknowledged rulings that are lost", Lost(register), ""),
        ];
    }

    static async Task AgainAsync(Random draw, (int Least, int Most) pause, AnswerTimes times, Func<Random, Task> ask, CancellationToken end)
    {
        // Not all at one moment, as people do not come.
        await Task.Delay(draw.Next(pause.Most), CancellationToken.None);
        while (!end.IsCancellationRequested)
        {
            await times.AddAsync(() => ask(draw));
            await Task.Delay(draw.Next(pause.Least, pause.Most), CancellationToken.None);
        }
    }

    Task ReadAsync(Random draw) => desk.GetAsync(draw.Next(6) switch
    {
        0 => "/",
        1 => DeskSubjects.Filters[draw.Next(DeskSubjects.Filters.Length)],
        _ => $"/incidents/{subjects.Incidents[draw.Next(subjects.Incidents.Length)]}",
    });

    async Task RuleAsync(Random draw) => acknowledged.Add(await desk.RuleAsync(subjects.Ruling(draw)));

    int Lost(string register)
    {
        using var store = RegisterStore.Open(register, RegisterUse.Existing, TimeProvider.System);
        return acknowledged.Except(store.Decisions.All().Select(decision => decision.Id), StringComparer.Ordinal).Count();
    }
}
