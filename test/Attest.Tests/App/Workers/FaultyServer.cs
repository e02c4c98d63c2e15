using System.Diagnostics;
using System.Globalization;
using Attest.Bench.Workers;
using Attest.Tests.Store;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.App.Workers;

/// <summary>A PostgreSQL server of its own on a small disk, reached over a wire that can be cut.</summary>
sealed class FaultyServer : IDisposable
{
    static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    readonly SmallDisk disk = new(megabytes: 700);
    readonly int port = BrokerCluster.FreePort();
    readonly string programs;
    readonly CutWire wire;

    public FaultyServer(string programs)
    {
        this.programs = programs;
        TestServer.GiveToOwner(disk.File(""));
        TestServer.AsOwner(In("initdb"), "-D", Data, "-U", "attest", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--wal-segsize=1");
        Start();
        wire = new(port);
    }

    /// <summary>As --register takes it.</summary>
    public string Register => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={wire.Port};Username=attest;Database=postgres;Timeout=5");

    /// <summary>Whether its disk can be full.</summary>
    public bool IsSmall => disk.IsSmall;

    string Data => disk.File("data");

    /// <summary>Ends the server as a power cut would, and starts it again.</summary>
    public void Kill()
    {
        var id = int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        using (var server = Process.GetProcessById(id)) server.Kill();
        Start();
    }

    public Task CutAsync(TimeSpan time) => wire.CutAsync(time);

    /// <summary>The disk is full for a time; the server may stop of it, and is started again then.</summary>
    public async Task FillAsync(TimeSpan time)
    {
        disk.Fill();
        await Task.Delay(time);
        disk.Empty();
        Start();
    }

    public void Dispose()
    {
        wire.Dispose();
        try
        {
            TestServer.AsOwner(In("pg_ctl"), "-D", Data, "-m", "immediate", "-w", "stop");
        }
        catch (InvalidOperationException)
        {
            // It did not run.
        }

        disk.Dispose();
    }

    // Those who served for a server that was killed end a little later than it, and until then no other one starts.
    void Start()
    {
        for (var clock = Stopwatch.StartNew(); !Runs();)
        {
            try
            {
                TestServer.AsOwner(In("pg_ctl"), "-D", Data, "-l", disk.File("log"), "-w", "-t", "60",
                    "-o", string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_wal_size=64MB -c shared_buffers=32MB"), "start");
            }
            catch (InvalidOperationException) when (clock.Elapsed < LongestStart)
            {
                Thread.Sleep(300);
            }
        }
    }

    bool Runs()
    {
        try
        {
            TestServer.AsOwner(In("pg_isready"), "-q", "-h", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    string In(string program) => Path.Combine(programs, program);
}
