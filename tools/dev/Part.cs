using System.Runtime.InteropServices;

namespace Attest.Dev;

/// <summary>Something from the system that a real run needs.</summary>
/// <param name="Name">As people know it.</param>
/// <param name="Apt">Package of Debian and Ubuntu.</param>
/// <param name="Brew">Formula on macOS; null where the system brings it.</param>
/// <param name="Winget">Package on Windows; null where the system brings it.</param>
sealed record Part(string Name, string Apt, string? Brew, string? Winget, Func<bool> IsThere)
{
    public static Part Sqlite { get; } = new("SQLite", "libsqlite3-0", null, null, SqliteLoads);

    public static Part Python { get; } = new(
        "Python 3 (runs the scorers)", "python3", "python3", "Python.Python.3.13", () => Tool.Exists("python3"));

    public static Part Poppler { get; } = new(
        "Poppler (text of PDF statements)", "poppler-utils", "poppler", "oschwartz10612.Poppler", () => Tool.Exists("pdftotext"));

    /// <summary>With which a third party checks heads and timestamps.</summary>
    public static Part OpenSsl { get; } = new("OpenSSL", "openssl", "openssl", "ShiningLight.OpenSSL.Light", () => Tool.Exists("openssl"));

    /// <summary>With which a third party checks an evidence bundle.</summary>
    public static Part Jq { get; } = new("jq", "jq", "jq", "jqlang.jq", () => Tool.Exists("jq"));

    /// <summary>In which the desk is tested as people see it, and which prints dossiers.</summary>
    public static Part Chromium { get; } = new(
        "Chromium (tests of the desk, PDF dossiers)", "chromium fonts-dejavu-core", "--cask chromium", "Google.Chrome", () => Tool.Exists("chromium") || Tool.Exists("google-chrome"));

    /// <summary>Through which many workers share their work. Its own folder of programs is looked at, for they are not on the path of everybody.</summary>
    public static Part RabbitMq { get; } = new(
        "RabbitMQ (tests of workers)", "rabbitmq-server", "rabbitmq", "Erlang.RabbitMQ", () => Directory.Exists("/usr/lib/rabbitmq/bin") || Tool.Exists("rabbitmq-server"));

    /// <summary>On which registers for many programs are kept.</summary>
    public static Part Postgres { get; } = new(
        "PostgreSQL (registers on a server)", "postgresql-15 postgresql-15-postgis-3 postgresql-15-postgis-3-scripts", "postgresql", "PostgreSQL.PostgreSQL.17",
        PostgresIsThere);

    public static IReadOnlyList<Part> All { get; } = [Sqlite, Python, Poppler, OpenSsl, Jq, Chromium, RabbitMq, Postgres];

    /// <summary>What to type to get it here.</summary>
    public string Command =>
        OperatingSystem.IsMacOS() ? $"brew install {Brew ?? Apt}"
        : OperatingSystem.IsWindows() ? $"winget install {Winget ?? Apt}"
        : $"sudo apt-get install -y {Apt}";

    // Debian keeps the server's programs off the path, and the folder of its client alone is there without them.
    static bool PostgresIsThere() => Environment.GetEnvironmentVariable("ATTEST_POSTGRES") is { Length: > 0 } || Tool.Exists("initdb")
        || (Directory.Exists("/usr/lib/postgresql") && Directory.GetDirectories("/usr/lib/postgresql").Any(folder => File.Exists(Path.Combine(folder, "bin", "initdb"))));

    static bool SqliteLoads()
    {
        var library = OperatingSystem.IsWindows() ? "winsqlite3.dll"
            : OperatingSystem.IsMacOS() ? "libsqlite3.dylib" : "libsqlite3.so.0";
        if (!NativeLibrary.TryLoad(library, out var handle)) return false;
        NativeLibrary.Free(handle);
        return true;
    }
}
