using System.Globalization;
using Attest.Bench;

// attest-bench [stages] [cold] [read] [memory] [--reports N]: all four when none is named.
var number = args.SkipWhile(argument => argument != "--reports").Skip(1).FirstOrDefault();
var given = args.Where(argument => argument is "stages" or "cold" or "read" or "memory").ToHashSet(StringComparer.Ordinal);
int? reports = number is null ? null : int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
var maker = new ReportMaker();

Console.WriteLine(OneCore.Pin() ? "On one core." : "On all cores: this system does not let a process choose.");
if (Asked("stages")) ResultTable.Print(StageBench.Run(maker, reports ?? 200));
if (Asked("cold")) ResultTable.Print(WholeProgram.ColdStart(maker));
if (Asked("read")) ResultTable.Print(WholeProgram.Read(maker, reports ?? 500));
if (Asked("memory")) ResultTable.Print(WholeProgram.Read(maker, reports ?? 10_000));

bool Asked(string bench) => given.Count == 0 || given.Contains(bench);
