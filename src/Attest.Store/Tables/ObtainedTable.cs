using System.Data.Common;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>How and when reports were got.</summary>
static class ObtainedTable
{
    /// <returns>The hash under which it stands in the log; null when it was there before.</returns>
    public static string? Add(DbConnection connection, long report, Obtained obtained, long recordedMs)
    {
        const string Sql = "INSERT INTO obtained (report, sha256, json, recorded_ms) VALUES (@report, @sha256, @json, @recordedMs) ON CONFLICT DO NOTHING";
        var json = StoreJson.Write(obtained, StoreJson.Default.Obtained);
        var sha256 = Hashes.Of(json);
        return connection.Execute(Sql, new { report, sha256, json, recordedMs }) > 0 ? sha256 : null;
    }

    /// <summary>All of one report, or of every report when it is null, as stored.</summary>
    public static IEnumerable<JsonRow> Rows(DbConnection connection, string? report)
    {
        const string Sql = """
            SELECT r.id AS Id, o.json AS Json
            FROM obtained o
            JOIN report r ON r.number = o.report
            WHERE @report IS NULL OR r.id = @report
            ORDER BY r.id, o.recorded_ms, o.sha256
            """;
        return connection.Query<JsonRow>(Sql, new { report });
    }
}
