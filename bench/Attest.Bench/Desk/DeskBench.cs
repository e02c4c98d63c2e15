using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Attest.App;
using Attest.App.Serving;
using Attest.Store;
using Attest.Store.Queries;

namespace Attest.Bench.Desk;

/// <summary>How fast the desk answers over a large register, and under load.</summary>
/// <param name="folder">Where the register is kept for the next time.</param>
sealed class DeskBench(ReportMaker maker, string folder)
{
    const int Warm = 10, Asked = 120, Readers = 200, Writers = 10;

    public async Task<IReadOnlyList<Result>> RunAsync(int incidents, TimeSpan load)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, FormattableString.Invariant($"desk-{incidents}.db"));
        var grown = new GrownRegister(maker, incidents);
        var watch = Stopwatch.StartNew();
        grown.Write(file, done => Console.Error.WriteLine(FormattableString.Invariant($"{done} incidents written")));
        var results = new List<Result> { new("making the register", watch.Elapsed.TotalSeconds, "s") };

        var workbench = new Workbench(new(Console.Out, Console.Error, null, false), new Engine(GrownRegister.EngineName, Engine.OfThisProgram().LoadReader, grown.Parts, null), TimeProvider.System);
        await using var desk = await DeskHost.StartAsync(workbench, new(file, IPAddress.Loopback, 0), CancellationToken.None);
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Readers + Writers }) { BaseAddress = new(desk.Address), Timeout = TimeSpan.FromMinutes(1) };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var ids = Ids(file);
        results.Add(new("incidents", ids.Count, ""));
        foreach (var (what, path) in Paths(ids)) results.AddRange(await AskAsync(client, what, path));
        if (load > TimeSpan.Zero) results.AddRange(await LoadAsync(client, ids, load));
        return results;
    }

    static List<string> Ids(string file)
    {
        using var store = RegisterStore.Open(file, RegisterUse.Existing, TimeProvider.System);
        return [.. store.Desk.Incidents(IncidentFilter.All, IncidentOrder.NewestFirst, null, int.MaxValue - 1).Rows.Select(row => row.Incident.Id)];
    }

    static IEnumerable<(string What, Func<int, string> Path)> Paths(List<string> ids)
    {
        string[] filters = ["place=sabha", "actor=army", "type=air_drone_strike", "grade=fair&origins=2", "from=2033-01-01&to=2033-06-30", "bbox=0,10,40,40", "q=market+shells", "disputed=yes", "order=-killed"];
        yield return ("first page", _ => "/");
        foreach (var filter in filters) yield return ($"page with {filter}", _ => $"/?{filter}");
        yield return ("incident page", number => $"/incidents/{ids[number * 7919 % ids.Count]}");
        yield return ("interface: first part", _ => "/api/v1/incidents");
        yield return ("interface: one incident with claims", number => $"/api/v1/incidents/{ids[number * 7919 % ids.Count]}/claims");
        yield return ("interface: all sites", _ => "/api/v1/incidents/sites");
        yield return ("review queue, counted", _ => "/api/v1/incidents?review=possible_duplicate");
    }

    static async Task<IEnumerable<Result>> AskAsync(HttpClient client, string what, Func<int, string> path)
    {
        for (var number = 0; number < Warm; number++) await GetAsync(client, path(number));
        var times = new List<double>();
        for (var number = 0; number < Asked; number++) times.Add(await GetAsync(client, path(Warm + number)));
        return [new($"{what}, p50", Percentile(times, 50), "ms"), new($"{what}, p95", Percentile(times, 95), "ms")];
    }

    /// <summary>Readers ask page after page, writers confirm incident after incident; all at the same time.</summary>
    static async Task<IEnumerable<Result>> LoadAsync(HttpClient client, List<string> ids, TimeSpan load)
    {
        using var end = new CancellationTokenSource(load);
        var (read, written, failed) = (new List<double>(), new List<double>(), 0);
        await Task.WhenAll([.. Enumerable.Range(0, Readers).Select(ReadAsync), .. Enumerable.Range(0, Writers).Select(WriteAsync)]);
        return [
            new($"{Readers} readers and {Writers} writers: pages", read.Count, ""), new("… pages, p50", Percentile(read, 50), "ms"), new("… pages, p95", Percentile(read, 95), "ms"),
            new("… rulings", written.Count, ""), new("… rulings, p95", Percentile(written, 95), "ms"), new("… failures", failed, ""),
        ];

        async Task ReadAsync(int reader)
        {
            var random = new Random(reader);
            while (!end.IsCancellationRequested)
            {
                await TimeAsync(read, () => GetAsync(client, random.Next(3) == 0 ? "/" : $"/incidents/{ids[random.Next(ids.Count)]}"));
                await Task.Delay(random.Next(1_000, 5_000));
            }
        }

        async Task WriteAsync(int writer)
        {
            var random = new Random(-1 - writer);
            while (!end.IsCancellationRequested)
            {
                await TimeAsync(written, () => RuleAsync(client, ids[random.Next(ids.Count)]));
                await Task.Delay(random.Next(2_000, 8_000));
            }
        }

        async Task TimeAsync(List<double> times, Func<Task<double>> ask)
        {
            try
            {
                var time = await ask();
                lock (times) times.Add(time);
            }
            catch (HttpRequestException)
            {
                Interlocked.Increment(ref failed);
            }
        }
    }

    static async Task<double> GetAsync(HttpClient client, string path)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
        return watch.Elapsed.TotalMilliseconds;
    }

    static async Task<double> RuleAsync(HttpClient client, string incident)
    {
        var watch = Stopwatch.StartNew();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/decisions") { Content = JsonContent.Create(new { ruling = "confirm", subject = incident, reason = FormattableString.Invariant($"load {Stopwatch.GetTimestamp()}") }) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await client.SendAsync(request);
        // Two writers may draw the same incident: the second has nothing to add.
        if (answer.StatusCode is not HttpStatusCode.UnprocessableEntity) answer.EnsureSuccessStatusCode();
        return watch.Elapsed.TotalMilliseconds;
    }

    static double Percentile(List<double> times, int percent) => times.Count == 0 ? double.NaN : times.Order().ElementAt(Math.Min(times.Count - 1, times.Count * percent / 100));
}
