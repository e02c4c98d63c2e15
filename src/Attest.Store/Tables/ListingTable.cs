using System.Data.Common;
using Attest.Store.Engine;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>The rows of the last listing of each kind.</summary>
static class ListingTable
{
    public static void Replace(DbConnection connection, string kind, IReadOnlyList<string> ids)
    {
        connection.Execute("DELETE FROM listing WHERE kind = @kind", new { kind });
        connection.Add("listing", "kind, position, id", ids.Select((id, index) => new object?[] { kind, index + 1, id }));
    }

    public static string? At(DbConnection connection, string kind, int position) =>
        connection.QueryFirstOrDefault<string>("SELECT id FROM listing WHERE kind = @kind AND position = @position", new { kind, position });
}
