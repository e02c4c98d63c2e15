using System.Collections.Immutable;
using System.Data.Common;
using Attest.Store.Engine;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>Finds reports by their words.</summary>
static class TextSearch
{
    public static ImmutableHashSet<string> Reports(DbConnection connection, string words)
    {
        var values = new DynamicParameters();
        if (Dialect.Of(connection).ReadingsWith(words, values) is not { } readings) return [];
        var sql = $"""
            SELECT r.id
            FROM current_reading c
            JOIN report r ON r.number = c.report
            WHERE c.number IN ({readings})
            """;
        return [.. connection.Query<string>(sql, values)];
    }
}
