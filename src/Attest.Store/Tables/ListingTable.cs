using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Tables;

/// <summary>The rows of the last listing of each kind.</summary>
static class ListingTable
{
    public static void Replace(SqliteConnection connection, string kind, IReadOnlyList<string> ids)
    {
        connection.Execute("DELETE FROM listing WHERE kind = @kind", new { kind });
        connection.Execute("INSERT INTO listing (kind, position, id) VALUES (@kind, @position, @id)",
            ids.Select((id, index) => new { kind, position = index + 1, id }));
    }

    public static string? At(SqliteConnection connection, string kind, int position) =>
        connection.QueryFirstOrDefault<string>("SELECT id FROM listing WHERE kind = @kind AND position = @position", new { kind, position });
}
