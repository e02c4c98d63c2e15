using System.CommandLine;
using System.Diagnostics;
using Attest.Compile.Train;

namespace Attest.Compile;

/// <summary>attest-compile train: learns the reader's models from treebanks and name corpora.</summary>
static class TrainCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder with ud, ner and re3d.", Required = true };
        var lists = new Option<DirectoryInfo>("--lists")
        {
            Description = "The repository's data folder, for the lists of names.",
            DefaultValueFactory = _ => new("data")
        };
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder for the models.", DefaultValueFactory = _ => new("models") };
        var only = new Option<string?>("--only") { Description = "One model: boundaries, lemmas, tagger, names or parser; the others stay." };
        var command = new Command("train", "Train the reader's models.") { data, lists, output, only };
        command.SetAction(parse =>
        {
            var watch = Stopwatch.StartNew();
            new TrainingRun(
                parse.GetRequiredValue(data).FullName, parse.GetRequiredValue(lists).FullName, parse.GetRequiredValue(output).FullName, parse.GetValue(only),
                text => Console.WriteLine($"{watch.Elapsed.TotalSeconds,6:0} s  {text}")).Run();
            return 0;
        });
        return command;
    }
}
