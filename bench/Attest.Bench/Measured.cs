using System.Diagnostics;

namespace Attest.Bench;

/// <summary>What a run of the program took.</summary>
/// <param name="PeakMiB">Most memory it held at once.</param>
sealed record Measured(TimeSpan Wall, double PeakMiB)
{
    /// <summary>Runs the built program to its end; its output is thrown away.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Measured Attest(params string[] arguments)
    {
        var app = Path.Combine(AppContext.BaseDirectory, "Attest.App.dll");
        var start = new ProcessStartInfo("dotnet", [app, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = Watch(process);
        process.WaitForExit();
        var wall = watch.Elapsed;
        if (process.ExitCode != 0) throw new InvalidOperationException($"attest {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Result}{output.Result}");
        return new(wall, peak);
    }

    // The system forgets a process's peak when it ends, so it is asked for while it lives.
    static double Watch(Process process)
    {
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended between the two questions.
            }
        }

        return peak / 1024.0 / 1024.0;
    }
}
