using System.Data.Common;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>From what each part of the register was made that no decision reaches.</summary>
static class PrintTable
{
    /// <summary>The hash of each part's print, by the part's id.</summary>
    public static Dictionary<string, string> All(DbConnection connection) =>
        connection.Query<PartPrintRow>("SELECT id AS Id, hash AS Hash FROM part_print").ToDictionary(row => row.Id, row => row.Hash, StringComparer.Ordinal);
}

sealed record PartPrintRow
{
    public required string Id { get; init; }

    public required string Hash { get; init; }
}
