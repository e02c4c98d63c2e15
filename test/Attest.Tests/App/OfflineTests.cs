using System.Diagnostics;
using Attest.App;
using Attest.App.Commands;
using Attest.App.Intake.Web;
using Attest.Tests.Intake.Web;
using Attest.Tests.Store;

namespace Attest.Tests.App;

/// <summary>No connection where none was asked for, as the system saw it: every call for a socket, whoever makes it.</summary>
public sealed class OfflineTests : IDisposable
{
    const string Tracer = "strace";

    static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    readonly MadeFolder folder = new MadeFolder().With("a.txt", MadeReports.Market).With("b.txt", MadeReports.Rival);

    public static TheoryData<string> Commands =>
        ["read REPORTS", "read REPORTS --offline", "read http://127.0.0.1:9/story REPORTS --offline", "watch http://127.0.0.1:9/feed --once --offline", "incidents --offline", "verify --offline", "export --format bundle --out BUNDLE --names --offline"];

    [Theory, MemberData(nameof(Commands))]
    public void No_socket_of_any_kind_is_opened(string command)
    {
        RequireTracer();
        Assert.Equal("", SocketsOf(command));
    }

    [Fact]
    public void A_socket_would_be_seen()
    {
        RequireTracer();
        Assert.Contains("AF_INET", SocketsOf("read http://127.0.0.1:9/story --allow-private"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_is_refused_and_its_server_never_asked()
    {
        using var server = new LocalServer();

        var run = folder.Run("read", folder.Reports, server.Address("/story"), "--allow-private", "--offline");

        Assert.Equal(ExitCode.Incomplete, run.Code);
        Assert.Contains("2 reports read, 0 already there, 1 refused", run.Out, StringComparison.Ordinal);
        Assert.Contains("--offline lets nothing be asked", run.Error, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void Feeds_are_no_use_without_a_connection() =>
        Assert.Equal(ExitCode.Usage, folder.Run("watch", "https://example.org/feed.xml", "--once", "--offline").Code);

    [Fact]
    public void Whoever_forgets_to_look_is_stopped() =>
        Assert.Throws<InvalidOperationException>(() => new WebGet(new() { IsOffline = true }, TimeProvider.System));

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("0", false)]
    [InlineData("1", true)]
    [InlineData("yes", true)]
    public void The_variable_counts_unless_it_is_empty_or_nought(string? value, bool isOffline) =>
        Assert.Equal(isOffline, OfflineOption.IsSetIn(value));

    public void Dispose() => folder.Dispose();

    static void RequireTracer()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(place => File.Exists(Path.Combine(place, Tracer)));
        Assert.SkipUnless(isThere, $"{Tracer} is not installed: no test sees whether sockets are opened.");
    }

    /// <summary>The calls with which the program, or what it starts, asked the system for a socket.</summary>
    string SocketsOf(string command)
    {
        var calls = folder.File("calls");
        string[] words = [.. command.Replace("REPORTS", folder.Reports, StringComparison.Ordinal).Replace("BUNDLE", folder.File("bundle.zip"), StringComparison.Ordinal).Split(' ')];
        if (words[0] != "read") AttestRun.Of(Engine.OfThisProgram(), "read", folder.Reports, "--register", folder.Register);
        var start = new ProcessStartInfo(Tracer, ["-f", "-e", "trace=socket,socketpair", "-e", "signal=none", "-o", calls, "dotnet", Path.Combine(AppContext.BaseDirectory, "Attest.App.dll"), .. words, "--register", folder.Register])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // The runtime's own door for debuggers on this machine is a socket in the file system; nothing of it may hide behind that.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Assert.True(process.WaitForExit(LongestRun), "The traced run does not end.");
        Assert.True(File.Exists(calls) && process.ExitCode is 0 or 1 or 2, output.Result + error.Result);
        return string.Join('\n', File.ReadLines(calls).Where(line => line.Contains("socket", StringComparison.Ordinal)));
    }
}
