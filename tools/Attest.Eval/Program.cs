using System.CommandLine;
using Attest.Eval;

var set = new Argument<string>("set") { Description = string.Join(", ", BenchmarkSet.All.Select(known => known.Name)) };
var data = new Option<DirectoryInfo>("--data") { Description = "Folder with the public sets.", Required = true };
var output = new Option<DirectoryInfo>("--out") { Description = "Folder for predictions and misses.", Required = true };
var first = new Option<int>("--first") { Description = "Read only so many reports, and cut the gold to them.", DefaultValueFactory = _ => int.MaxValue };
set.Validators.Add(named =>
{
    if (BenchmarkSet.Find(named.GetValueOrDefault<string>()) is null) named.AddError($"There is no set {named.GetValueOrDefault<string>()}.");
});

var root = new RootCommand("Turns public benchmarks into reports, reads them and writes predictions for the scorers.") { set, data, output, first };
root.SetAction(parse =>
{
    var folder = parse.GetRequiredValue(output);
    folder.Create();
    BenchmarkSet.Find(parse.GetRequiredValue(set))!.Run(new(parse.GetRequiredValue(data).FullName, folder.FullName, parse.GetValue(first)));
});
return root.Parse(args).Invoke();
