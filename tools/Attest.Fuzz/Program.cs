using System.CommandLine;
using Attest.Fuzz;

var samples = new Option<DirectoryInfo>("--samples") { Description = "Folder with the reports that are mutated.", Required = true };
var inputs = new Option<long>("--inputs") { Description = "Inputs at most.", DefaultValueFactory = _ => 2_000_000 };
var minutes = new Option<double>("--minutes") { Description = "Minutes at most.", DefaultValueFactory = _ => 100 };
var cores = new Option<int>("--cores") { Description = "Inputs read at the same time.", DefaultValueFactory = _ => Environment.ProcessorCount };
var seed = new Option<int>("--seed") { Description = "The same seed gives the same inputs.", DefaultValueFactory = _ => 1 };
var only = new Option<string>("--only") { Description = "Reports in text and HTML (text), all other files (files), or each in turn (all).", DefaultValueFactory = _ => "all" };
only.AcceptOnlyFromAmong("all", "text", "files");
var output = new Option<DirectoryInfo>("--out") { Description = "Folder for inputs that show a fault.", Required = true };

var root = new RootCommand("Reads hostile reports and files and holds what was read against what must always be true.") { samples, inputs, minutes, cores, seed, only, output };
root.SetAction(parse =>
{
    var grammar = SampleGrammar.Of(parse.GetRequiredValue(samples).FullName);
    var run = new FuzzRun(new Trials(grammar, parse.GetValue(seed)).Of(parse.GetRequiredValue(only)), parse.GetValue(seed), parse.GetRequiredValue(output).FullName);
    return run.Run(parse.GetValue(inputs), TimeSpan.FromMinutes(parse.GetValue(minutes)), parse.GetValue(cores)) ? 0 : 1;
});
return root.Parse(args).Invoke();
