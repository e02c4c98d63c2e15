using System.Diagnostics;

namespace Attest.Bench;

/// <summary>What a run of the program took.</summary>
/// <param name="Processor">Time that it kept a processor busy; what a machine that does other things too says most truly.</param>
/// <param name="PeakMiB">Most memory it held at once.</param>
sealed record Measured(TimeSpan Wall, TimeSpan Processor, double PeakMiB)
{
    /// <summary>Runs the program to its end; its output is thrown away.</summary>
    /// <param name="app">Its Attest.App.dll.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Measured Attest(string app, params string[] arguments)
    {
        var (run, code, output) = Run(app, arguments);
        return code == 0 ? run : throw new InvalidOperationException($"attest {string.Join(' ', arguments)} ended with {code}: {output}");
    }

    /// <summary>Runs the program, which may refuse inputs, and keeps what it prints as its answer.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static (Measured Run, string Output) Told(string app, params string[] arguments)
    {
        var (run, code, output) = Run(app, arguments);
        return code is 0 or 1 ? (run, output) : throw new InvalidOperationException($"attest {string.Join(' ', arguments)} ended with {code}: {output}");
    }

    static (Measured Run, int Code, string Output) Run(string app, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [app, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var (processor, peak) = Watch(process);
        process.WaitForExit();
        var wall = watch.Elapsed;
        return (new(wall, processor, peak), process.ExitCode, process.ExitCode <= 1 ? output.Result : errors.Result + output.Result);
    }

    // The system forgets a process when it ends, so it is asked while it lives.
    static (TimeSpan Processor, double PeakMiB) Watch(Process process)
    {
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(10))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                processor = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It ended between the two questions.
            }
        }

        return (processor, peak / 1024.0 / 1024.0);
    }
}
