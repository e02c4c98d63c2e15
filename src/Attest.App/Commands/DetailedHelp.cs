using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Attest.App.Commands;

/// <summary>The usual help, and below it what a <see cref="DescribedCommand"/> has to add.</summary>
/// <param name="toldOnce">An option of every command, which only the whole program's help lists.</param>
sealed class DetailedHelp(HelpAction usual, Option toldOnce) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        toldOnce.Hidden = parseResult.CommandResult.Command is not RootCommand;
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DescribedCommand command)
            parseResult.InvocationConfiguration.Output.WriteLine(command.Details.TrimEnd());
        return code;
    }

    public static void AddTo(RootCommand root, Option toldOnce)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is HelpAction usual) option.Action = new DetailedHelp(usual, toldOnce);
    }
}
