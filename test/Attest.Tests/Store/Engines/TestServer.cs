using System.Diagnostics;
using Npgsql;

namespace Attest.Tests.Store.Engines;

/// <summary>The PostgreSQL that tests run on: the one that ATTEST_POSTGRES names, or one of their own, made of the system's packages.</summary>
/// <remarks>Its own lies in a temporary folder, is reached by a socket in it alone, and ends with the tests.</remarks>
static class TestServer
{
    public const string Missing = "PostgreSQL is missing; registers on a server are not tested. Get it: dotnet dev.cs test --install";

    static readonly Lazy<string?> Address = new(() => Environment.GetEnvironmentVariable("ATTEST_POSTGRES") is { Length: > 0 } given ? Ready(given) : StartOwn());

    /// <summary>A connection string without a schema. Where there is no server the test is skipped at home, and fails in CI.</summary>
    public static string AddressOrSkip()
    {
        if (Address.Value is { } address) return address;
        if (Environment.GetEnvironmentVariable("CI") is "true" or "1") Assert.Fail(Missing);
        Assert.Skip(Missing);
        return "";
    }

    static string? StartOwn()
    {
        if (FindPrograms() is not { } programs || OperatingSystem.IsWindows()) return null;
        var folder = Directory.CreateTempSubdirectory("attest-pg-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(programs, folder);
        GiveToOwner(folder);
        var data = Path.Combine(folder, "data");
        AsOwner(Path.Combine(programs, "initdb"), "-D", data, "-U", "attest", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        // Nothing of it outlasts the tests, so nothing is forced to the disk.
        AsOwner(Path.Combine(programs, "pg_ctl"), "-D", data, "-l", Path.Combine(folder, "log"), "-w", "-t", "60",
            "-o", $"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off -c max_connections=60", "start");
        return Ready($"Host={folder};Username=attest;Database=postgres");
    }

    // Extensions are added once: two tests that add one at the same time would hinder each other.
    static string Ready(string address)
    {
        using var connection = new NpgsqlConnection($"{address};Pooling=False");
        connection.Open();
        foreach (var extension in new[] { "pg_trgm", "postgis" })
        {
            using var command = new NpgsqlCommand($"CREATE EXTENSION IF NOT EXISTS {extension} WITH SCHEMA public", connection);
            try
            {
                command.ExecuteNonQuery();
            }
            catch (PostgresException)
            {
                // The register does without.
            }
        }

        return address;
    }

    /// <summary>Folder of the server's programs; null where there are none.</summary>
    public static string? FindPrograms()
    {
        string[] folders = Directory.Exists("/usr/lib/postgresql")
            ? [.. Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(folder => folder, StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin"))] : [];
        return folders.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    static void Stop(string programs, string folder)
    {
        try
        {
            AsOwner(Path.Combine(programs, "pg_ctl"), "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w", "stop");
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // Left for the system to clear away.
        }
    }

    /// <summary>Lets the server write to a folder: it refuses to run as root.</summary>
    public static void GiveToOwner(string folder)
    {
        if (Environment.UserName == "root") Run("chown", "postgres", folder);
    }

    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static void AsOwner(params string[] command)
    {
        if (Environment.UserName == "root") Run("runuser", ["-u", "postgres", "--", .. command]);
        else Run(command[0], command[1..]);
    }

    static void Run(string program, params string[] arguments)
    {
        // A server inherits what its starter writes to; were that a pipe of ours, waiting for its end would never end.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)) || process.ExitCode != 0) throw new InvalidOperationException($"{program} {arguments.FirstOrDefault()} failed.");
    }
}
