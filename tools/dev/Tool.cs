using System.ComponentModel;
using System.Diagnostics;

namespace Attest.Dev;

/// <summary>Runs another program in the repository's root, with no standard input.</summary>
static class Tool
{
    /// <summary>Runs with the output on this console; gives the exit code.</summary>
    public static int Run(string program, params IEnumerable<string> arguments) => RunIn(Repository.Root, program, arguments);

    /// <summary>As <see cref="Run"/>, in another folder.</summary>
    public static int RunIn(string folder, string program, IEnumerable<string> arguments)
    {
        using var process = Start(program, arguments, capture: false, folder);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs and keeps what it printed; errors still go to this console.</summary>
    public static (int Code, string Output) Capture(string program, params IEnumerable<string> arguments)
    {
        using var process = Start(program, arguments, capture: true);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <exception cref="StepFailedException">The program failed.</exception>
    public static void Must(string what, string program, params IEnumerable<string> arguments)
    {
        if (Run(program, arguments) is not 0 and var code) throw new StepFailedException($"{what} failed (exit {code})");
    }

    /// <summary>True when <paramref name="program"/> lies on the search path.</summary>
    public static bool Exists(string program)
    {
        var names = OperatingSystem.IsWindows() ? new[] { program + ".exe", program + ".cmd" } : [program];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .Any(File.Exists);
    }

    static Process Start(string program, IEnumerable<string> arguments, bool capture, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = capture,
        };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        if (Surroundings.IsCi)
        {
            // Build servers outlive the build and would keep a pipe of the CI open.
            start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
            start.Environment["UseSharedCompilation"] = "false";
        }

        try
        {
            var process = Process.Start(start) ?? throw new StepFailedException($"{program} did not start");
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception failure)
        {
            throw new StepFailedException($"{program} cannot be started: {failure.Message}");
        }
    }
}
