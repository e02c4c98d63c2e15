using System.Diagnostics;
using System.IO.Compression;

namespace Attest.Bench.Desk;

/// <summary>How fast the desk answers over a large register, and under load.</summary>
/// <param name="folder">Where the register is kept for the next time; rulings are made on a copy.</param>
sealed class DeskBench(ReportMaker maker, string folder)
{
    const int Warm = 10, Asked = 120, Ruled = 40, Seed = 2033;

    public async Task<IReadOnlyList<Result>> RunAsync(int incidents, TimeSpan load)
    {
        Directory.CreateDirectory(folder);
        var (results, file) = (new List<Result>(), Path.Combine(folder, FormattableString.Invariant($"desk-{incidents}.db")));
        var watch = Stopwatch.StartNew();
        new GrownRegister(maker, incidents).Write(file, done => Console.Error.WriteLine(FormattableString.Invariant($"{done} incidents written")));
        results.Add(new("making the register", watch.Elapsed.TotalSeconds, "s"));

        using var scratch = new Scratch();
        var register = scratch.Register("desk");
        File.Copy(file, register);
        var subjects = DeskSubjects.Of(register);
        results.AddRange([new("incidents", subjects.Incidents.Length, ""), new("claims", subjects.Claims, ""), new("scripts of a page, packed", PackedScripts() / 1000.0, "kB")]);
        await using var desk = await ServedDesk.StartAsync(register, incidents);
        results.AddRange(await AloneAsync(desk, subjects));
        results.AddRange(await MapFrames.MeasureAsync(desk.Address));
        if (load > TimeSpan.Zero) results.AddRange(await LoadAsync(desk, subjects, load, register));
        results.Add(new("most memory of the desk", desk.PeakMiB, "MiB"));
        return results;
    }

    static async Task<List<Result>> AloneAsync(ServedDesk desk, DeskSubjects subjects)
    {
        using var caller = new DeskCaller(desk.Address, 1);
        var results = new List<Result>();
        await AskAsync("first page", _ => "/");
        foreach (var filter in DeskSubjects.Filters) await AskAsync($"page with {filter[2..]}, asked again", _ => filter);
        await AskAsync("filters that nobody asked before", number => FormattableString.Invariant($"{DeskSubjects.Filters[number % DeskSubjects.Filters.Length]}&from=1900-01-{1 + number % 28:00}"));
        await AskAsync("incident page", number => $"/incidents/{IncidentOf(number)}");
        await AskAsync("interface: first part", _ => "/api/v1/incidents");
        await AskAsync("interface: one incident with claims", number => $"/api/v1/incidents/{IncidentOf(number)}/claims");
        await AskAsync("interface: all sites", _ => "/api/v1/incidents/sites");
        await AskAsync("sites of the map", _ => "/map/sites.geojson");
        await AskAsync("review queue", _ => "/review");
        var draw = new Random(Seed);
        await TimeAsync("a figure corrected, incidents worked out", Ruled, _ => caller.RuleAsync(subjects.Correction(draw)));
        await TimeAsync("a figure corrected, and the first page after", Ruled, async _ =>
        {
            await caller.RuleAsync(subjects.Correction(draw));
            await caller.GetAsync("/");
        });
        return results;

        string IncidentOf(int number) => subjects.Incidents[number * 7919 % subjects.Incidents.Length];

        Task AskAsync(string what, Func<int, string> path) => TimeAsync(what, Asked, number => caller.GetAsync(path(number)));

        async Task TimeAsync(string what, int count, Func<int, Task> ask)
        {
            var times = new AnswerTimes();
            for (var number = 0; number < Warm; number++) await ask(number);
            var before = desk.Processor;
            for (var number = 0; number < count; number++) await times.AddAsync(() => ask(Warm + number));
            results.AddRange([.. times.Told(what, 50, 95), new("… processor time of each", (desk.Processor - before).TotalMilliseconds / count, "ms")]);
            if (times.FirstFailure is { } failure) results.Add(new("… failures", times.Failures, failure));
        }
    }

    static async Task<IEnumerable<Result>> LoadAsync(ServedDesk desk, DeskSubjects subjects, TimeSpan load, string register)
    {
        using var many = new DeskCaller(desk.Address, DeskLoad.Readers + DeskLoad.Writers);
        var (before, own) = (desk.Processor, Environment.CpuUsage.TotalTime);
        var results = await new DeskLoad(many, subjects).RunAsync(load, register);
        return [
            .. results, new("… processors that the desk kept busy", (desk.Processor - before) / load, ""), new("… processors that the asking kept busy", (Environment.CpuUsage.TotalTime - own) / load, ""),
        ];
    }

    /// <summary>Bytes of all scripts as they go over the line.</summary>
    static long PackedScripts()
    {
        var scripts = Path.Combine(AppContext.BaseDirectory, "desk");
        return !Directory.Exists(scripts) ? 0 : Directory.EnumerateFiles(scripts, "*.js", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(scripts, "*.mjs", SearchOption.AllDirectories)).Sum(Packed);
    }

    static long Packed(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return packed.Length;
    }
}
