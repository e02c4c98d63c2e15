using System.Text.Json;
using Attest.Store.Engine;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store;

/// <summary>An open register file: its one connection, with every error of the engine told as a <see cref="RegisterException"/>.</summary>
/// <remarks>Not thread-safe: one thread at a time.</remarks>
sealed class Database : IDisposable
{
    readonly SqliteConnection connection;

    Database(SqliteConnection connection, string file, bool isReadOnly)
    {
        (this.connection, File, IsReadOnly) = (connection, file, isReadOnly);
    }

    public string File { get; }

    public bool IsReadOnly { get; }

    /// <param name="busySeconds">How long to wait for another writer.</param>
    public static Database Open(string file, RegisterUse use, int busySeconds)
    {
        SqliteEngine.Require();
        if (use == RegisterUse.Existing && !System.IO.File.Exists(file)) throw RegisterErrors.Absent(file);

        var mode = use == RegisterUse.Existing ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate;
        try
        {
            return Open(file, file, mode, busySeconds);
        }
        catch (RegisterException error) when (use == RegisterUse.Existing && error.Fault is RegisterFault.ReadOnly or RegisterFault.Unreachable)
        {
            return OpenReadOnly(file, busySeconds);
        }
    }

    /// <summary>Opens a file that may not be written to.</summary>
    public static Database OpenReadOnly(string file, int busySeconds)
    {
        // Without the journal's files beside it nobody writes to it, and none can be made: the engine is told to ask for none.
        var source = System.IO.File.Exists($"{file}-wal") ? file : $"file:{Uri.EscapeDataString(Path.GetFullPath(file))}?immutable=1";
        return Open(file, source, SqliteOpenMode.ReadOnly, busySeconds);
    }

    public T Run<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            return work(connection);
        }
        catch (SqliteException error)
        {
            throw RegisterErrors.Of(File, error);
        }
        catch (JsonException error)
        {
            throw RegisterErrors.Damaged(File, $"a row of it is not what was written: {error.Message}", error);
        }
    }

    /// <summary>All of <paramref name="work"/> or nothing; on disk when it returns.</summary>
    public T Write<T>(Func<SqliteConnection, T> work) => Run(open =>
    {
        using var transaction = open.BeginTransaction();
        var result = work(open);
        transaction.Commit();
        return result;
    });

    /// <summary>Sees the register as it stands at the start, whatever is written meanwhile.</summary>
    public T Read<T>(Func<SqliteConnection, T> work) => Run(open =>
    {
        using var transaction = open.BeginTransaction(deferred: true);
        var result = work(open);
        // Nothing of the register was written; tables that last as long as the connection are kept.
        transaction.Commit();
        return result;
    });

    public void Dispose() => connection.Dispose();

    static Database Open(string file, string source, SqliteOpenMode mode, int busySeconds)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = source, Mode = mode, DefaultTimeout = busySeconds, ForeignKeys = true, Pooling = false,
        };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            Prepare(connection, file, mode);
            return new Database(connection, file, mode == SqliteOpenMode.ReadOnly);
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw RegisterErrors.Of(file, error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    static void Prepare(SqliteConnection connection, string file, SqliteOpenMode mode)
    {
        if (!Migrations.IsEmpty(connection) && Migrations.ApplicationOf(connection) != Migrations.ApplicationId) throw RegisterErrors.NotARegister(file);
        var version = Migrations.VersionOf(connection);
        if (version > Migrations.Latest) throw RegisterErrors.Newer(file, version, Migrations.Latest);
        if (mode == SqliteOpenMode.ReadOnly) return;

        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;");
        Migrations.Apply(connection);
    }
}
