using System.Data.Common;
using System.Text.Json;
using Attest.Store.Engine;
using Attest.Store.Engine.Postgres;
using Attest.Store.Engine.Sqlite;
using Dapper;

namespace Attest.Store;

/// <summary>An open register: its one connection, with every error of the engine told as a <see cref="RegisterException"/>.</summary>
/// <remarks>Not thread-safe: one thread at a time.</remarks>
sealed class Database : IDisposable
{
    readonly DbConnection connection;
    readonly IDialect dialect;

    Database(string name, DbConnection connection, bool isReadOnly)
    {
        (Name, this.connection, dialect, IsReadOnly) = (name, connection, Dialect.Of(connection), isReadOnly);
    }

    /// <summary>What to call it before a person.</summary>
    public string Name { get; }

    public bool IsReadOnly { get; }

    /// <param name="busySeconds">How long to wait for another writer.</param>
    public static Database Open(string register, RegisterUse use, int busySeconds)
    {
        var address = PostgresAddress.IsOne(register) ? PostgresAddress.Parse(register, busySeconds) : null;
        var (connection, isReadOnly) = address is null ? SqliteFile.Open(register, use, busySeconds) : PostgresServer.Open(address, use);
        return new(address?.Name ?? register, connection, isReadOnly);
    }

    /// <summary>Opens a file that may not be written to.</summary>
    public static Database OpenReadOnly(string file, int busySeconds) => new(file, SqliteFile.OpenReadOnly(file, busySeconds), isReadOnly: true);

    public T Run<T>(Func<DbConnection, T> work)
    {
        try
        {
            return work(connection);
        }
        catch (DbException error)
        {
            throw dialect.Told(Name, error);
        }
        catch (AggregateException errors) when (errors.Flatten().InnerExceptions.OfType<DbException>().FirstOrDefault() is { } error)
        {
            // Rows are taken by several threads where a register is worked out.
            throw dialect.Told(Name, error);
        }
        catch (JsonException error)
        {
            throw RegisterErrors.Damaged(Name, $"a row of it is not what was written: {error.Message}", error);
        }
    }

    /// <summary>All of <paramref name="work"/> or nothing; on disk when it returns.</summary>
    public T Write<T>(Func<DbConnection, T> work) => InTransaction(dialect.BeginWrite, work);

    /// <summary>Sees the register as it stands at the start, whatever is written meanwhile.</summary>
    // Nothing of the register was written when it commits; tables that last as long as the connection are kept.
    public T Read<T>(Func<DbConnection, T> work) => InTransaction(dialect.BeginRead, work);

    public void Dispose()
    {
        try
        {
            connection.Dispose();
        }
        catch (DbException)
        {
            // A transaction that failed is told by whoever began it.
        }
    }

    T InTransaction<T>(Func<DbConnection, DbTransaction> begin, Func<DbConnection, T> work) => Run(open =>
    {
        var transaction = begin(open);
        try
        {
            var result = work(open);
            transaction.Commit();
            return result;
        }
        finally
        {
            End(open, transaction);
        }
    });

    // Where a transaction's end does not fit on the disk SQLite undoes it by itself. Its client then fails to undo it once more, and from there
    // on takes every transaction for a nested one: so it is given something to undo.
    static void End(DbConnection open, DbTransaction transaction)
    {
        try
        {
            transaction.Dispose();
        }
        catch (DbException)
        {
            Undo(open, transaction);
        }
    }

    static void Undo(DbConnection open, DbTransaction transaction)
    {
        try
        {
            open.Execute("BEGIN DEFERRED");
            transaction.Dispose();
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // What failed first is what is told.
        }
    }
}
