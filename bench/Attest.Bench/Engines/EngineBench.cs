using System.Diagnostics;
using System.Text;
using Attest.Bench.Scale;
using Attest.Model;
using Attest.Reconcile;
using Attest.Store;
using Attest.Store.Moving;

namespace Attest.Bench.Engines;

/// <summary>The same made reports entered into a file and into a database, and worked out there.</summary>
/// <remarks>The reports are made as they would have been read. What is measured is the store's work and its waiting, by the clock.</remarks>
sealed class EngineBench(Scratch scratch, string? server)
{
    const int Seed = 2031, AtOnce = 200, OneByOne = 500;
    const string Engine = "bench";

    public IEnumerable<Result> Run(int reports)
    {
        var made = Make(reports);
        foreach (var result in Measure("file", scratch.Register("first"), made)) yield return result;
        if (server is null)
        {
            Console.WriteLine("!! without PostgreSQL: ATTEST_POSTGRES names an empty database for this");
            yield break;
        }

        foreach (var result in Measure("PostgreSQL", server, made)) yield return result;
        var watch = Stopwatch.StartNew();
        RegisterMove.BackUp(server, scratch.Register("backup"), null, TimeProvider.System, (_, _) => { });
        yield return new("PostgreSQL, backed up into a file and checked", watch.Elapsed.TotalSeconds, "s");
    }

    static IEnumerable<Result> Measure(string engine, string register, List<NewReport> made)
    {
        using var store = RegisterStore.Open(register, RegisterUse.CreateOrExtend, TimeProvider.System);
        var first = made.Take(OneByOne).ToList();
        yield return Speed($"{engine}, added one by one", first.Count, () => first.ForEach(report => store.Add(report.Source, report.Reading, Engine)));
        var rest = made.Skip(OneByOne).ToList();
        yield return Speed($"{engine}, added {AtOnce} at once", rest.Count, () =>
        {
            foreach (var some in rest.Chunk(AtOnce)) store.AddAll(some, Engine);
        });
        yield return Time($"{engine}, all linked, worked out and entered", () => store.Refresh(RegisterBuilder.Parts, Engine));
        yield return Time($"{engine}, the same again, where nothing differs", () => store.Refresh(RegisterBuilder.Parts, Engine));
        yield return Time($"{engine}, verified", () =>
        {
            if (!store.Verify().IsSound) throw new InvalidOperationException("The register does not stand.");
        });
    }

    static List<NewReport> Make(int reports)
    {
        var war = new MadeWar(Seed);
        return [.. Enumerable.Range(0, reports).Select(number => war.Make(number)).Select(reading => new NewReport(new SourceReport(reading.Source.Name, [.. Encoding.UTF8.GetBytes(reading.Source.Text)], null), reading))];
    }

    static Result Speed(string what, int reports, Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return new(what, reports / watch.Elapsed.TotalSeconds, "reports/s");
    }

    static Result Time(string what, Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return new(what, watch.Elapsed.TotalSeconds, "s");
    }
}
