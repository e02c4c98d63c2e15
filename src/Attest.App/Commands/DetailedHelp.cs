using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Attest.App.Commands;

/// <summary>The usual help, and below it what a <see cref="DescribedCommand"/> has to add.</summary>
sealed class DetailedHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DescribedCommand command)
            parseResult.InvocationConfiguration.Output.WriteLine(command.Details.TrimEnd());
        return code;
    }

    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is HelpAction usual) option.Action = new DetailedHelp(usual);
    }
}
