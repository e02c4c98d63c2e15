using System.Globalization;
using Attest.Bench;

// attest-bench [stages] [cold] [read] [memory] [--reports N] [--app Attest.App.dll] [--cold FOLDER]: all four when none is named.
var number = Option("--reports");
var given = args.Where(argument => argument is "stages" or "cold" or "read" or "memory").ToHashSet(StringComparer.Ordinal);
int? reports = number is null ? null : int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
var maker = new ReportMaker();
var program = new WholeProgram(Option("--app") ?? Path.Combine(AppContext.BaseDirectory, "Attest.App.dll"), maker);

if (Asked("cold"))
{
    Console.WriteLine("On all cores, as people start it.");
    ResultTable.Print(program.ColdStart(Option("--cold")));
}

Console.WriteLine(OneCore.Pin() ? "On one core." : "On all cores: this system does not let a process choose.");
if (Asked("stages")) ResultTable.Print(StageBench.Run(maker, reports ?? 200));
if (Asked("read")) ResultTable.Print(program.Read(reports ?? 500));
if (Asked("memory")) ResultTable.Print(program.Read(reports ?? 10_000));

string? Option(string name) => args.SkipWhile(argument => argument != name).Skip(1).FirstOrDefault();

bool Asked(string bench) => given.Count == 0 || given.Contains(bench);
