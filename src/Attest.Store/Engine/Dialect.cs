using System.Data.Common;
using Attest.Store.Engine.Sqlite;

namespace Attest.Store.Engine;

/// <summary>Finds the dialect of an open register.</summary>
static class Dialect
{
    public static IDialect Of(DbConnection connection) => SqliteDialect.Instance;

    /// <summary>As <see cref="IDialect.Stream"/>.</summary>
    public static IEnumerable<T> Stream<T>(this DbConnection connection, string sql, object? values = null) => Of(connection).Stream<T>(connection, sql, values);

    /// <summary>As <see cref="IDialect.Add"/>.</summary>
    public static void Add(this DbConnection connection, string table, string columns, IEnumerable<object?[]> rows) => Of(connection).Add(connection, table, columns, rows);
}
