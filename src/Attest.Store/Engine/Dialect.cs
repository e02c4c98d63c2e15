using System.Data.Common;
using Attest.Store.Engine.Postgres;
using Attest.Store.Engine.Sqlite;

namespace Attest.Store.Engine;

/// <summary>Finds the dialect of an open register.</summary>
static class Dialect
{
    public static IDialect Of(DbConnection connection) => connection is PostgresConnection ? PostgresDialect.Instance : SqliteDialect.Instance;

    /// <summary>As <see cref="IDialect.Stream"/>, for rows of a few kilobytes.</summary>
    public static IEnumerable<T> Stream<T>(this DbConnection connection, string sql, object? values = null) => Of(connection).Stream<T>(connection, sql, values, 500);

    /// <summary>As <see cref="IDialect.Stream"/>, for rows that may be of any size.</summary>
    public static IEnumerable<T> StreamLarge<T>(this DbConnection connection, string sql, object? values = null) => Of(connection).Stream<T>(connection, sql, values, 16);

    /// <summary>As <see cref="IDialect.Add"/>.</summary>
    public static void Add(this DbConnection connection, string table, string columns, IEnumerable<object?[]> rows) => Of(connection).Add(connection, table, columns, rows);
}
