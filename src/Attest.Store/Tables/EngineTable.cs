using System.Data.Common;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>What the engines consist of whose readings the register holds.</summary>
static class EngineTable
{
    public static bool Has(DbConnection connection, string id) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM engine WHERE id = @id", new { id }) > 0;

    /// <summary>Keeps the record and logs it, unless it is there; the caller holds the write transaction.</summary>
    public static void Insert(DbConnection connection, EngineRecord engine, long nowMs)
    {
        if (Has(connection, engine.Id)) return;
        var json = StoreJson.Write(engine, StoreJson.Default.EngineRecord);
        connection.Execute("INSERT INTO engine (id, json, recorded_ms) VALUES (@Id, @json, @nowMs)", new { engine.Id, json, nowMs });
        EventLog.Append(connection, EventLog.Head(connection), [new(0, nowMs, LogEvents.Engine, "", null, engine.Id, Hashes.Of(json))]);
    }

    /// <summary>As stored, by id.</summary>
    public static IEnumerable<JsonRow> Rows(DbConnection connection) =>
        connection.Query<JsonRow>("SELECT id AS Id, json AS Json FROM engine ORDER BY id");
}
