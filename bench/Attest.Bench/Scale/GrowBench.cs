using System.Diagnostics;
using System.Globalization;
using System.Text;
using Attest.Reconcile;
using Attest.Store;

namespace Attest.Bench.Scale;

/// <summary>What reports cost that are added to a register of many: their incidents, and those of others that they change, until all are in their tables.</summary>
/// <remarks>The reports are those of <see cref="ScaleBench"/>; reading them is measured apart.</remarks>
static class GrowBench
{
    const int Seed = 2031, AtOnce = 200;
    const string Engine = "bench", AnotherEngine = "another";

    public static IEnumerable<Result> Run(Scratch scratch, int size)
    {
        var war = new MadeWar(Seed);
        using var store = RegisterStore.Open(scratch.Register("grown"), RegisterUse.CreateOrExtend, TimeProvider.System);
        foreach (var some in Enumerable.Range(0, size).Chunk(AtOnce)) Add(store, war, some);
        foreach (var result in Told($"{size} reports, all worked out", store, Engine)) yield return result;
        var next = size;
        foreach (var added in new[] { 1, 100 })
        {
            Add(store, war, [.. Enumerable.Range(next, added)]);
            next += added;
            foreach (var result in Told(string.Create(CultureInfo.InvariantCulture, $"{size} reports, {added} added"), store, Engine)) yield return result;
        }

        // What stands by one engine does not by another: this is what each addition cost when all was made again.
        foreach (var result in Told($"{next} reports, all made again", store, AnotherEngine)) yield return result;
    }

    static void Add(RegisterStore store, MadeWar war, int[] numbers) => store.AddAll([.. numbers.Select(war.Make).Select(reading =>
        new NewReport(new(reading.Source.Name, [.. Encoding.UTF8.GetBytes(reading.Source.Text)], null), reading))], Engine);

    static IEnumerable<Result> Told(string what, RegisterStore store, string engine)
    {
        var (busy, watch, asked) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew(), 0);
        store.Refresh((readings, names, decisions) => RegisterBuilder.Parts(readings with { Of = ids => { asked += ids.Count; return readings.Of(ids); } }, names, decisions), engine);
        yield return new(what, (Environment.CpuUsage.TotalTime - busy).TotalSeconds, "s of processor");
        yield return new($"{what}, by the clock", watch.Elapsed.TotalSeconds, "s");
        yield return new($"{what}, reports made into parts", asked, "");
    }
}
