using System.Data.Common;
using System.Text;
using Attest.Store.Custody;
using Attest.Store.Engine;
using Attest.Store.Json;
using Attest.Store.Queries;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>Reports whose words were taken out of the register.</summary>
static class WithdrawalTable
{
    public static IEnumerable<JsonRow> Rows(DbConnection connection) =>
        connection.Query<JsonRow>("SELECT r.id AS Id, w.json AS Json FROM withdrawal w JOIN report r ON r.number = w.report ORDER BY r.id");

    public static Withdrawal? Of(DbConnection connection, string report)
    {
        const string Sql = "SELECT w.json FROM withdrawal w JOIN report r ON r.number = w.report WHERE r.id = @report";
        var json = connection.QueryFirstOrDefault<string>(Sql, new { report });
        return json is null ? null : StoreJson.Read(json, StoreJson.Default.Withdrawal);
    }

    /// <summary>Takes the report's words out and leaves the reason in their place; the log keeps the hashes of what was there.</summary>
    public static void Insert(DbConnection connection, StoredReport report, Withdrawal withdrawal, long nowMs)
    {
        var json = StoreJson.Write(withdrawal, StoreJson.Default.Withdrawal);
        connection.Execute("INSERT INTO withdrawal (report, json, recorded_ms) VALUES (@Number, @json, @nowMs)", new { report.Number, json, nowMs });
        Forget(connection, withdrawal.Report);
        const string Sql = """
            DELETE FROM claim     WHERE reading IN (SELECT number FROM reading WHERE report = @Number);
            DELETE FROM statement WHERE reading IN (SELECT number FROM reading WHERE report = @Number);
            DELETE FROM reading     WHERE report = @Number;
            DELETE FROM report_name WHERE report = @Number;
            DELETE FROM obtained    WHERE report = @Number;
            UPDATE report SET original = @nothing, sidecar = 'null' WHERE number = @Number;
            """;
        connection.Execute(Sql, new { report.Number, nothing = Array.Empty<byte>() });
        DerivedTables.Clear(connection);
        IncidentIndex.Clear(connection);
        EventLog.Append(connection, EventLog.Head(connection), [new(0, nowMs, LogEvents.Withdrawal, withdrawal.Report, null, null, Hashes.Of(json))]);
    }

    static void Forget(DbConnection connection, string report)
    {
        foreach (var reading in ReadingTable.All(connection, report).ToList())
        {
            if (Packed.Unpack(reading.Text, reading.TextLength) is not { } text) continue;
            var title = StoreJson.Read(reading.Facts, StoreJson.Default.CleanReport).Title;
            Dialect.Of(connection).Forget(connection, reading.Number, title, Encoding.UTF8.GetString(text));
        }
    }
}
