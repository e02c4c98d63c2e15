using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Attest.Bench.Workers;

/// <summary>`attest work` in a process of its own, and what its log tells.</summary>
sealed class WorkingProcess : IDisposable
{
    readonly Process process;
    readonly ConcurrentQueue<string> others = new();

    WorkingProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>When each report was stored, and the processor time that was used until this was heard.</summary>
    public ConcurrentQueue<(DateTime At, TimeSpan Processor)> Stored { get; } = new();

    /// <summary>Ids of the reports that it stored.</summary>
    public ConcurrentDictionary<string, bool> Reports { get; } = new(StringComparer.Ordinal);

    /// <summary>Processor time used, as it was seen last.</summary>
    public TimeSpan Processor { get; private set; }

    /// <summary>Processor time used when its last report until then was stored; none before its first.</summary>
    public TimeSpan ProcessorAt(DateTime moment) => Stored.Where(stored => stored.At <= moment).Select(stored => stored.Processor).LastOrDefault();

    public bool HasEnded => process.HasExited;

    /// <summary>Exit code, once it has ended.</summary>
    public int Code => process.ExitCode;

    /// <summary>The last lines that tell of something else than a stored report.</summary>
    public string Told => string.Join('\n', others.TakeLast(60));

    /// <param name="app">Its Attest.App.dll.</param>
    public static WorkingProcess Start(string app, params string[] arguments) =>
        new(Process.Start(new ProcessStartInfo("dotnet", [app, .. arguments]) { RedirectStandardError = true }) ?? throw new InvalidOperationException("dotnet did not start."));

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill() => process.Kill();

    /// <summary>Asks it to finish what is in hand and end.</summary>
    public void Terminate()
    {
        process.Refresh();
        if (process.HasExited) return;
        Processor = process.TotalProcessorTime;
        using var signal = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        signal.WaitForExit();
    }

    public Task EndAsync() => process.WaitForExitAsync();

    public void Dispose() => process.Dispose();

    void Note(string? line)
    {
        if (line is null) return;
        if (!line.Contains("\"event\":\"stored\"", StringComparison.Ordinal))
        {
            others.Enqueue(line);
            return;
        }

        using var told = JsonDocument.Parse(line);
        Reports[told.RootElement.GetProperty("report").GetString()!] = true;
        Stored.Enqueue((told.RootElement.GetProperty("at").GetDateTime(), ProcessTree.ProcessorOf(process.Id)));
    }
}
