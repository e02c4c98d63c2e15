using System.CommandLine;
using Attest.App.Wording;
using Attest.Store;
using Attest.Store.Engine;

namespace Attest.App.Commands;

/// <summary>Gives commands their action with every expected failure told in one line and an exit code of its own.</summary>
static class CommandAction
{
    const int BrokenPipe = 32;

    public static void Runs(this Command command, Workbench workbench, Func<ParseResult, int> action) =>
        command.Runs(workbench, (parse, _) => Task.FromResult(action(parse)));

    public static void Runs(this Command command, Workbench workbench, Func<ParseResult, CancellationToken, Task<int>> action) =>
        command.SetAction(async (parse, cancel) =>
        {
            // Ctrl-C is looked after only once the action has first waited.
            await Task.Yield();
            try
            {
                return await action(parse, cancel);
            }
            catch (Exception error)
            {
                var code = CodeOf(error);
                if (code is null) workbench.Screen.Error.WriteLine($"attest: a fault of the program; please report it: {error}");
                else if (!IsBrokenPipe(error)) workbench.Screen.Error.WriteLine($"attest: {SafeText.OneLine(error.Message)}");
                return code ?? ExitCode.Incomplete;
            }
        });

    static int? CodeOf(Exception error) => error switch
    {
        RegisterException => ExitCode.RegisterUnusable,
        MissingPrerequisiteException => ExitCode.MissingPrerequisite,
        UsageException or InvalidDataException => ExitCode.Usage,
        OperationCanceledException => ExitCode.Stopped,
        IOException when IsBrokenPipe(error) => ExitCode.Done,
        IOException or UnauthorizedAccessException => ExitCode.Incomplete,
        _ => null,
    };

    // `attest claims | head` is no failure.
    static bool IsBrokenPipe(Exception error) => error is IOException && (error.HResult & 0xFFFF) == BrokenPipe;
}
