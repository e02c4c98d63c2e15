using System.Data.Common;
using Dapper;

namespace Attest.Store.Engine.Postgres;

/// <summary>Checks that rows point to rows: the server sees to it, unless somebody told it not to.</summary>
static class PostgresKeys
{
    public static IEnumerable<string> Broken(DbConnection connection)
    {
        const string Sql = """
            SELECT c.conrelid::regclass::text AS Child, a.attname::text AS Column, c.confrelid::regclass::text AS Parent, f.attname::text AS Key
            FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
            WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace
            ORDER BY 1, 2
            """;
        foreach (var key in connection.Query<KeyRow>(Sql).AsList())
        {
            var broken = $"SELECT count(*) FROM {key.Child} c WHERE NOT EXISTS (SELECT 1 FROM {key.Parent} p WHERE p.{key.Key} = c.{key.Column})";
            if (connection.ExecuteScalar<long>(broken) is > 0 and var rows) yield return $"table {key.Child}: {rows} of its rows point to nothing";
        }
    }

    sealed record KeyRow
    {
        public required string Child { get; init; }

        public required string Column { get; init; }

        public required string Parent { get; init; }

        public required string Key { get; init; }
    }
}
