using System.CommandLine;
using Attest.Compile.Train;

namespace Attest.Compile;

/// <summary>attest-compile score: writes what the shipped models make of the dev and test treebanks, for the public scorers.</summary>
static class ScoreModelsCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder with ud and ner.", Required = true };
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder for the predictions.", DefaultValueFactory = _ => new(".cache/scores") };
        var part = new Option<string>("--part") { Description = "dev or test.", DefaultValueFactory = _ => "dev" };
        var command = new Command("score", "Write predictions for the scorers.") { data, output, part };
        command.SetAction(parse =>
        {
            new Predictions(parse.GetRequiredValue(data).FullName, parse.GetRequiredValue(output).FullName, Console.WriteLine)
                .Write(parse.GetRequiredValue(part));
            return 0;
        });
        return command;
    }
}
