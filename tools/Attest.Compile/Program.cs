using System.CommandLine;
using Attest.Compile;
using Attest.Compile.Gazetteer;
using Attest.Compile.Outlines;

return new RootCommand("Compiles sources into the data that the library carries.")
{
    GazetteerCommand.Create(),
    OutlinesCommand.Create(),
    TrainCommand.Create(),
    ScoreModelsCommand.Create(),
    ParseCommand.Create(),
}.Parse(args).Invoke();
