using System.Diagnostics;
using System.Globalization;
using System.Net;
using Attest.App;
using Attest.App.Serving;

namespace Attest.Bench.Desk;

/// <summary>A desk over a grown register in a process of its own, so that those who ask it take nothing of its memory and threads.</summary>
sealed class ServedDesk : IAsyncDisposable
{
    /// <summary>The bench's argument that makes it the desk: followed by the register's file and the incidents it was grown to.</summary>
    public const string Argument = "served";

    readonly Process process;

    ServedDesk(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public int ProcessId => process.Id;

    /// <summary>How long the desk kept processors busy so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Most memory that it held at once, MiB.</summary>
    public double PeakMiB
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<ServedDesk> StartAsync(string file, int incidents)
    {
        string[] arguments = [typeof(ServedDesk).Assembly.Location, Argument, file, incidents.ToString(CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The desk did not start.");
        return new(process, new(address));
    }

    /// <summary>Serves until nothing more comes in.</summary>
    public static async Task RunAsync(string file, int incidents)
    {
        var grown = new GrownRegister(new(), incidents);
        var engine = Engine.OfThisProgram() with { Version = GrownRegister.EngineName, Build = grown.Parts };
        var workbench = new Workbench(new(Console.Error, Console.Error, null, false), engine, TimeProvider.System);
        await using var desk = await DeskHost.StartAsync(workbench, new(file, IPAddress.Loopback, 0), CancellationToken.None);
        await Console.Out.WriteLineAsync(desk.Address);
        await Console.In.ReadToEndAsync();
    }

    /// <summary>Ends it as a loss of power would.</summary>
    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
