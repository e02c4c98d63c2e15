using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Engine.Sqlite;

/// <summary>Opens a register's file and brings its tables up to date.</summary>
static class SqliteFile
{
    /// <summary>"ATST": marks the file as a register in its header.</summary>
    const int ApplicationId = 0x41545354;

    // The engine itself looks again after a few milliseconds; its client, which waits on after this, only after 150.
    const int BusyMs = 1000;

    /// <returns>The connection, and whether it may only read.</returns>
    /// <param name="busySeconds">How long to wait for another writer.</param>
    public static (DbConnection Connection, bool IsReadOnly) Open(string file, RegisterUse use, int busySeconds)
    {
        SqliteEngine.Require();
        if (use == RegisterUse.Existing && !File.Exists(file)) throw RegisterErrors.Absent(file);

        var mode = use == RegisterUse.Existing ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate;
        try
        {
            return (Open(file, file, mode, busySeconds), false);
        }
        catch (RegisterException error) when (use == RegisterUse.Existing && error.Fault is RegisterFault.ReadOnly or RegisterFault.Unreachable)
        {
            return (OpenReadOnly(file, busySeconds), true);
        }
    }

    /// <summary>Opens a file that may not be written to.</summary>
    public static DbConnection OpenReadOnly(string file, int busySeconds)
    {
        // Without the journal's files beside it nobody writes to it, and none can be made: the engine is told to ask for none.
        var source = File.Exists($"{file}-wal") ? file : $"file:{Uri.EscapeDataString(Path.GetFullPath(file))}?immutable=1";
        return Open(file, source, SqliteOpenMode.ReadOnly, busySeconds);
    }

    static SqliteConnection Open(string file, string source, SqliteOpenMode mode, int busySeconds)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = source, Mode = mode, DefaultTimeout = busySeconds, ForeignKeys = true, Pooling = false,
        };
        return Opening.Of(new SqliteConnection(settings.ConnectionString), connection =>
        {
            Prepare(connection, file, mode);
            return connection;
        }, error => SqliteErrors.Of(file, (SqliteException)error));
    }

    static void Prepare(SqliteConnection connection, string file, SqliteOpenMode mode)
    {
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {BusyMs}"));
        var isEmpty = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;
        if (!isEmpty && connection.ExecuteScalar<long>("PRAGMA application_id") != ApplicationId) throw RegisterErrors.NotARegister(file);
        var version = VersionOf(connection);
        if (version > Migrations.Sqlite.Latest) throw RegisterErrors.Newer(file, version, Migrations.Sqlite.Latest);
        if (mode == SqliteOpenMode.ReadOnly) return;

        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;");
        // Looked at first without a lock: a register that is up to date can be read while another program writes to it.
        if (version < Migrations.Sqlite.Latest) Migrate(connection);
    }

    /// <summary>Brings the tables up to date in one transaction.</summary>
    public static void Migrate(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var step in Migrations.Sqlite.After(VersionOf(connection))) connection.Execute(step);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Migrations.Sqlite.Latest};"));
        transaction.Commit();
    }

    /// <summary>Writes what the register holds at this moment into a file that is not there; others may write meanwhile.</summary>
    public static int CopyTo(DbConnection connection, string file) => connection.Execute("VACUUM INTO @file", new { file });

    static long VersionOf(SqliteConnection connection) => connection.ExecuteScalar<long>("PRAGMA user_version");
}
