using Attest.Store.Engine;
using Attest.Store.Engine.Sqlite;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Desk;

/// <summary>The file beside a register that holds what belongs to its desk: accounts, keys, webhooks, settings.</summary>
/// <remarks>Thread-safe: its questions are short, and one is asked at a time.</remarks>
/// <exception cref="RegisterException">The file cannot be used.</exception>
public sealed class DeskBook : IDisposable
{
    /// <summary>"ATSD": marks the file in its header.</summary>
    const int ApplicationId = 0x41545344;

    const int Version = 1;

    readonly SqliteConnection connection;
    readonly Lock gate = new();

    DeskBook(string file, SqliteConnection connection) => (File, this.connection) = (file, connection);

    public string File { get; }

    public AccountTable Accounts => new(this);

    public SettingTable Settings => new(this);

    public AnswerTable Answers => new(this);

    public WebhookTable Webhooks => new(this);

    /// <summary>The file of a register's desk: "attest.db.desk".</summary>
    public static string FileOf(string register) => register + ".desk";

    /// <summary>Opens the file, or makes one that its owner alone may read.</summary>
    public static DeskBook Open(string file)
    {
        SqliteEngine.Require();
        var isNew = !System.IO.File.Exists(file);
        var settings = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 10, ForeignKeys = true, Pooling = false };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            if (isNew && !OperatingSystem.IsWindows()) System.IO.File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            Prepare(connection, file);
            return new(file, connection);
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw SqliteErrors.Of(file, error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose() => connection.Dispose();

    internal T Run<T>(Func<SqliteConnection, T> work)
    {
        lock (gate)
        {
            try
            {
                using var transaction = connection.BeginTransaction();
                var result = work(connection);
                transaction.Commit();
                return result;
            }
            catch (SqliteException error)
            {
                throw SqliteErrors.Of(File, error);
            }
        }
    }

    static void Prepare(SqliteConnection connection, string file)
    {
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA trusted_schema = OFF;");
        using var transaction = connection.BeginTransaction();
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0)
            connection.Execute($"{Migrations.Read("desk.sql")} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
        transaction.Commit();
        if (connection.ExecuteScalar<long>("PRAGMA application_id") != ApplicationId) throw RegisterErrors.NotARegister(file);
        if (connection.ExecuteScalar<long>("PRAGMA user_version") is var found && found > Version) throw RegisterErrors.Newer(file, (int)found, Version);
    }
}
