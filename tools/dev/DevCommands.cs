namespace Attest.Dev;

/// <summary>A command of dev.cs.</summary>
/// <param name="Usage">Name and arguments, as typed after "dotnet dev.cs".</param>
/// <param name="Run">Takes the arguments after the name; gives the exit code.</param>
sealed record DevCommand(string Usage, string What, Func<string[], int> Run)
{
    public string Name => Usage.Split(' ')[0];
}

/// <summary>All commands of dev.cs, in the order the help shows them.</summary>
static class DevCommands
{
    public static IReadOnlyList<DevCommand> All { get; } =
    [
        new("demo [--no-serve]", "build, read samples/ into a temporary register, show it, open it at the desk", DemoCommand.Run),
        new("test [FILTER] [--install]", "build and run the tests; --install fetches what the real parts need", TestCommand.Run),
        new("check", "all that must hold before a change lands: format, build, tests, floors", CheckCommand.Run),
        new("build", "build everything, Release", _ => Build.All()),
        new("format", "put the sources into the house format", FormatCommand.Run),
        new("eval [SET]... [--errors] [--keep]", "score against public benchmarks; --errors tells the misses, --keep writes what is reached as floors",
            EvalCommand.Run),
        new("bench [pages|warc|verify|desk|workers|grow] [OPTIONS]", "measure speed and memory; of taking pages apart beside other programs; of a damaged archive of 1 GB; of checking a register; of the desk; of many workers; of reports added to a register", BenchCommand.Run),
        new("train [OPTIONS]", "make the models again from the treebanks", TrainCommand.Run),
        new("accept", "take over what golden tests received", AcceptCommand.Run),
        new("shots", "draw the pictures of the documents from what the commands print", ShotsCommand.Run),
        new("publish [archives|RUNTIME]", "make what users install, in artifacts/publish; archives that need no .NET", PublishCommand.Run),
        new("fuzz [--inputs N] [--minutes M]", "read hostile inputs made of the samples; what shows a fault goes to artifacts/fuzz", FuzzCommand.Run),
        new("mutants [FOLDER]... [--sample N]", "change the rules one operator at a time and count the changes that no test notices; --sample draws N passages", MutantsCommand.Run),
        new("sbom [FILE]", "list what the program is made of, with licences and hashes, as CycloneDX JSON", SbomCommand.Run),
        new("new rule|language NAME", "make the files that a rule or language begins with", NewCommand.Run),
    ];

    public static int Run(string[] arguments)
    {
        var command = All.FirstOrDefault(known => arguments.Length > 0 && known.Name == arguments[0]);
        if (command is null) return Help(arguments);

        try
        {
            return command.Run(arguments[1..]);
        }
        catch (StepFailedException failure)
        {
            Console.Error.WriteLine($"dev: {failure.Message}");
            return 1;
        }
    }

    static int Help(string[] arguments)
    {
        var asked = arguments is [] or ["help" or "--help" or "-h"];
        var text = asked ? Console.Out : Console.Error;
        if (!asked) text.WriteLine($"dev: there is no command \"{arguments[0]}\"\n");
        text.WriteLine("usage: dotnet dev.cs COMMAND\n");
        foreach (var command in All) text.WriteLine($"  {command.Usage,-36} {command.What}");
        return asked ? 0 : 2;
    }
}
