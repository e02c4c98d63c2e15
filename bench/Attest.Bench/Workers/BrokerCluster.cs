using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Attest.App.Workers;
using RabbitMQ.Client;

namespace Attest.Bench.Workers;

/// <summary>RabbitMQ on this machine for as long as a test or a measurement needs it: its own nodes, ports, cookie and folders, and its own name server.</summary>
sealed class BrokerCluster : IAsyncDisposable
{
    const string Programs = "/usr/lib/rabbitmq/bin";

    static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(120);

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("attest-broker-");
    readonly int namePort = FreePort();
    readonly Process names;
    readonly BrokerNode[] nodes;

    BrokerCluster(int count)
    {
        nodes = [.. Enumerable.Range(1, count).Select(number => new BrokerNode(number, FreePort(), FreePort()))];
        var home = Directory.CreateDirectory(In("home")).FullName;
        var cookie = Path.Combine(home, ".erlang.cookie");
        File.WriteAllText(cookie, Guid.NewGuid().ToString("N"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(cookie, UnixFileMode.UserRead);
        names = Process.Start(Quiet(new("epmd", ["-port", Text(namePort), "-address", "127.0.0.1"])))!;
    }

    /// <summary>Why there is no broker for tests; null when there is one.</summary>
    public static string? Missing => OperatingSystem.IsLinux() && Directory.Exists(Programs) ? null : "RabbitMQ is not installed (dotnet dev.cs test --install)";

    /// <summary>All nodes, as --broker takes them.</summary>
    public string Address => string.Join(',', nodes.Select(node => $"amqp://guest:guest@127.0.0.1:{Text(node.Port)}"));

    public BrokerAddress Parsed => BrokerAddress.Parse(Address);

    public int Count => nodes.Length;

    /// <summary>Processor time that its nodes used.</summary>
    public TimeSpan Processor => nodes.Aggregate(TimeSpan.Zero, (sum, node) => sum + (node.Server is { } server ? ProcessTree.ProcessorOf(server.Id) : TimeSpan.Zero));

    public static async Task<BrokerCluster> StartAsync(int count)
    {
        var cluster = new BrokerCluster(count);
        try
        {
            foreach (var node in cluster.nodes) cluster.Start(node);
            foreach (var node in cluster.nodes) await UntilOpenAsync(node);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends a node as a power cut would.</summary>
    public void Kill(int index)
    {
        nodes[index].Server?.Kill(entireProcessTree: true);
        nodes[index].Server?.WaitForExit();
    }

    public Task RestartAsync(int index)
    {
        Start(nodes[index]);
        return UntilOpenAsync(nodes[index]);
    }

    /// <summary>Takes away all that the queues hold.</summary>
    public async Task EmptyAsync()
    {
        await using var session = await BrokerSession.OpenAsync(Parsed, "test", CancellationToken.None);
        await using var channel = await session.ChannelAsync(CancellationToken.None);
        foreach (var queue in new[] { WorkQueues.Read, WorkQueues.Link, WorkQueues.Dead }) await channel.QueuePurgeAsync(queue);
    }

    public ValueTask DisposeAsync()
    {
        for (var node = 0; node < nodes.Length; node++) Kill(node);
        foreach (var node in nodes) node.Server?.Dispose();
        names.Kill(entireProcessTree: true);
        names.Dispose();
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A node that is ending may still write.
        }

        return ValueTask.CompletedTask;
    }

    string In(string name) => Path.Combine(folder.FullName, name);

    void Start(BrokerNode node)
    {
        var place = Directory.CreateDirectory(In(node.Name)).FullName;
        File.WriteAllText(Path.Combine(place, "enabled_plugins"), "[].");
        File.WriteAllText(Path.Combine(place, "rabbitmq.conf"), Settings(node));
        node.Server?.Dispose();
        var start = Quiet(new(Path.Combine(Programs, "rabbitmq-server")));
        foreach (var (name, value) in Variables(node, place)) start.Environment[name] = value;
        node.Server = Process.Start(start)!;
        // Whoever writes to a pipe that nobody reads stops.
        node.Server.OutputDataReceived += (_, _) => { };
        node.Server.ErrorDataReceived += (_, _) => { };
        node.Server.BeginOutputReadLine();
        node.Server.BeginErrorReadLine();
    }

    string Settings(BrokerNode node) => string.Join('\n',
        [
            $"listeners.tcp.default = 127.0.0.1:{Text(node.Port)}", "vm_memory_high_watermark.absolute = 512MB", "disk_free_limit.absolute = 50MB",
            "cluster_partition_handling = pause_minority", "cluster_formation.peer_discovery_backend = classic_config",
            .. nodes.Length == 1 ? [] : nodes.Select(each => $"cluster_formation.classic_config.nodes.{Text(each.Number)} = {each.Name}@localhost"), "",
        ]);

    Dictionary<string, string> Variables(BrokerNode node, string place) => new()
    {
        ["HOME"] = In("home"), ["ERL_EPMD_PORT"] = Text(namePort), ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_NODENAME"] = $"{node.Name}@localhost", ["RABBITMQ_DIST_PORT"] = Text(node.NodePort),
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(place, "data"), ["RABBITMQ_LOG_BASE"] = Path.Combine(place, "log"), ["RABBITMQ_PID_FILE"] = Path.Combine(place, "pid"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(place, "enabled_plugins"), ["RABBITMQ_CONFIG_FILE"] = Path.Combine(place, "rabbitmq.conf"),
        ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(place, "none"),
        // One scheduler each: a node must not take the cores from what is tested.
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "+S 1:1 -kernel inet_dist_use_interface {127,0,0,1}",
    };

    static async Task UntilOpenAsync(BrokerNode node)
    {
        var factory = new ConnectionFactory { Uri = new($"amqp://guest:guest@127.0.0.1:{Text(node.Port)}"), AutomaticRecoveryEnabled = false };
        for (var clock = Stopwatch.StartNew(); ;)
        {
            try
            {
                await using var connection = await factory.CreateConnectionAsync();
                return;
            }
            catch (Exception error) when (error is IOException or OperationCanceledException && clock.Elapsed < LongestStart && !node.Server!.HasExited)
            {
                await Task.Delay(200);
            }
        }
    }

    static ProcessStartInfo Quiet(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        return start;
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    sealed record BrokerNode(int Number, int Port, int NodePort)
    {
        public string Name { get; } = $"test{Text(Number)}";

        public Process? Server { get; set; }
    }
}
