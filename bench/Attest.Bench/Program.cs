using System.Globalization;
using Attest.Bench;
using Attest.Bench.Copies;
using Attest.Bench.Desk;
using Attest.Bench.Engines;
using Attest.Bench.Pages;
using Attest.Bench.Scale;
using Attest.Bench.Warcs;
using Attest.Bench.Workers;

// attest-bench [stages] [cold] [read] [memory] [--reports N] [--app Attest.App.dll] [--cold FOLDER]: these four when none is named.
// attest-bench desk [--incidents N] [--load SECONDS] [--keep FOLDER]: the desk over a large register, which is kept for the next time.
// attest-bench engines [--reports N]: a register in a file, and in the empty database that ATTEST_POSTGRES names.
// attest-bench workers [--reports N] [--workers N,N] [--rounds N]: many workers over a broker, which is started for it (RabbitMQ must be installed).
// attest-bench grow [--reports N]: what 1 and 100 reports cost that are added to a register of so many.
// attest-bench scale [--from N] [--reports N] [--plot FILE.svg] | copies [--reports N] | pages [--pages ARCHIVE] [--peers FOLDER] | warc [--megabytes N] [--kills N] | verify [--megabytes N] [--register FILE] | make --out FILE.warc[.gz] [--kilobytes N] [--seed N] [--page BYTES] [--damaged PER-MILLE]
var number = Option("--reports");
var given = args.Where(argument => argument is "stages" or "cold" or "read" or "memory" or "pages" or "warc" or "verify" or "copies" or "scale" or "desk" or "workers" or "engines" or "grow").ToHashSet(StringComparer.Ordinal);
int? reports = number is null ? null : int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
var maker = new ReportMaker();
var app = Option("--app") ?? Path.Combine(AppContext.BaseDirectory, "Attest.App.dll");
var program = new WholeProgram(app, maker);

if (args is ["make", ..])
{
    using var file = File.Create(Option("--out") ?? throw new ArgumentException("make needs --out FILE"));
    Console.WriteLine(new WarcMaker(NumberOf("--seed") ?? 1, NumberOf("--damaged") ?? 20, NumberOf("--page") ?? 174 * 1024).Write(file, (NumberOf("--kilobytes") ?? 1000) * 1000L, file.Name.EndsWith(".gz", StringComparison.Ordinal)));
    return;
}

if (args is [ServedDesk.Argument, var served, var grown])
{
    await ServedDesk.RunAsync(served, int.Parse(grown, NumberStyles.None, CultureInfo.InvariantCulture));
    return;
}

if (given.Contains("desk"))
{
    var desk = new DeskBench(maker, Option("--keep") ?? Path.Combine(Path.GetTempPath(), "attest-bench"));
    ResultTable.Print(await desk.RunAsync(NumberOf("--incidents") ?? 20_000, TimeSpan.FromSeconds(NumberOf("--load") ?? 0)));
    return;
}

if (Asked("cold"))
{
    Console.WriteLine("On all cores, as people start it.");
    ResultTable.Print(program.ColdStart(Option("--cold")));
}

if (given.Contains("warc"))
    ResultTable.Print(new WarcBench(app).Run((NumberOf("--megabytes") ?? 1000) * 1_000_000L, NumberOf("--kills") ?? 2));

if (given.Contains("verify"))
    ResultTable.Print(new VerifyBench(app).Run((NumberOf("--megabytes") ?? 600) * 1_000_000L, Option("--register")));

if (given.Contains("engines"))
{
    using var scratch = new Scratch();
    ResultTable.Print(new EngineBench(scratch, Environment.GetEnvironmentVariable("ATTEST_POSTGRES")).Run(reports ?? 10_000));
}

if (given.Contains("grow"))
{
    using var scratch = new Scratch();
    ResultTable.Print(GrowBench.Run(scratch, reports ?? 10_000));
}

// Before this process, and what it starts, is kept on one core.
if (given.Contains("workers"))
{
    var counts = (Option("--workers") ?? "1,2,4").Split(',').Select(written => int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
    await foreach (var result in new WorkersBench(app, maker, counts).RunAsync(reports ?? 2000, NumberOf("--rounds") ?? 2)) ResultTable.Print([result]);
}

if (given.Contains("scale")) ResultTable.Print(ScaleBench.Run(NumberOf("--from") ?? 0, reports ?? 1_000_000, Option("--plot")));

if (given.Contains("copies") || given.Contains("pages") || Asked("stages") || Asked("read") || Asked("memory"))
    Console.WriteLine(OneCore.Pin() ? "On one core." : "On all cores: this system does not let a process choose.");
if (given.Contains("copies")) ResultTable.Print(CopiesBench.Run(reports));
if (given.Contains("pages")) ResultTable.Print(PagesBench.Run(Option("--pages"), Option("--peers")));
if (Asked("stages")) ResultTable.Print(StageBench.Run(maker, reports ?? 200));
if (Asked("read")) ResultTable.Print(program.Read(reports ?? 500));
if (Asked("memory")) ResultTable.Print(program.Read(reports ?? 10_000));

string? Option(string name) => args.SkipWhile(argument => argument != name).Skip(1).FirstOrDefault();

int? NumberOf(string name) => Option(name) is { } written ? int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture) : null;

bool Asked(string bench) => given.Count == 0 || given.Contains(bench);
