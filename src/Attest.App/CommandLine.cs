using System.CommandLine;
using System.CommandLine.Invocation;
using Attest.App.Commands;

namespace Attest.App;

/// <summary>The commands of `attest`.</summary>
static class CommandLine
{
    // Ctrl-C lets the report in hand be finished; a very long one is cut off all the same.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static RootCommand Create(Workbench workbench)
    {
        var root = Commands(workbench);
        var offline = OfflineOption.Create();
        root.Options.Add(offline);
        DetailedHelp.AddTo(root, toldOnce: offline);
        return root;
    }

    static RootCommand Commands(Workbench workbench) => new(
        """
        Reads reports of attacks into a register: who claims what of whom, in which words, and which attacks there were.

        Start with:
          attest read FOLDER
          attest incidents
          attest show 1

        Exit codes: 0 done; 1 some inputs were refused or not found; 2 wrong use; 3 the register cannot be used;
        4 something must be installed; 130 stopped.
        """)
    {
        ReadCommand.Create(workbench),
        WatchCommand.Create(workbench),
        WorkCommand.Create(workbench),
        ServeCommand.Create(workbench),
        UsersCommand.Create(workbench),
        IncidentsCommand.Create(workbench),
        ShowCommand.Create(workbench),
        DossierCommand.Create(workbench),
        ClaimsCommand.Create(workbench),
        WhyCommand.Create(workbench),
        ReportsCommand.Create(workbench),
        ExportCommand.Create(workbench),
        CompareCommand.Create(workbench),
        DecideCommand.Create(workbench),
        DecisionsCommand.Create(workbench),
        VerifyCommand.Create(workbench),
        ReproduceCommand.Create(workbench),
        UpgradeCommand.Create(workbench),
        HeadCommand.Create(workbench),
        WithdrawCommand.Create(workbench),
        MoveCommand.Move(workbench),
        MoveCommand.Backup(workbench),
        LockCommand.Lock(workbench),
        LockCommand.Unlock(workbench),
        GazetteerCommand.Create(workbench),
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Workbench workbench)
    {
        var parse = Create(workbench).Parse(arguments);
        if (parse.GetValue<bool>(OfflineOption.Name)) parse = Create(workbench.Offline()).Parse(arguments);
        var settings = new InvocationConfiguration
        {
            Output = workbench.Screen.Out, Error = workbench.Screen.Error,
            EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Patience,
        };
        var code = await parse.InvokeAsync(settings);
        workbench.Screen.Out.Flush();
        return parse.Action is ParseErrorAction ? ExitCode.Usage : code;
    }
}
