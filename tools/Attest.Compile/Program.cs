using System.CommandLine;
using Attest.Compile;
using Attest.Compile.Gazetteer;

return new RootCommand("Compiles sources into the data that the library carries.")
{
    GazetteerCommand.Create(),
    TrainCommand.Create(),
    ScoreModelsCommand.Create(),
    ParseCommand.Create(),
}.Parse(args).Invoke();
