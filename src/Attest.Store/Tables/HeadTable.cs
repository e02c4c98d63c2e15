using System.Data.Common;
using System.Globalization;
using Attest.Store.Custody;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>Signed heads of the log.</summary>
static class HeadTable
{
    /// <summary>As stored, earliest first.</summary>
    public static IEnumerable<HeadRow> Rows(DbConnection connection) =>
        connection.Query<HeadRow>("SELECT sequence AS Sequence, json AS Json FROM head ORDER BY sequence");

    public static SignedHead? Last(DbConnection connection) =>
        connection.QueryFirstOrDefault<string>("SELECT json FROM head ORDER BY sequence DESC LIMIT 1") is { } json
            ? StoreJson.Read(json, StoreJson.Default.SignedHead) : null;

    /// <summary>Keeps the head and logs it; the caller holds the write transaction in which the log's head was read.</summary>
    public static void Insert(DbConnection connection, SignedHead head, LogHead logged, long nowMs)
    {
        var json = StoreJson.Write(head, StoreJson.Default.SignedHead);
        connection.Execute("INSERT INTO head (sequence, json, recorded_ms) VALUES (@Sequence, @json, @nowMs)", new { head.Sequence, json, nowMs });
        EventLog.Append(connection, logged, [new(0, nowMs, LogEvents.Head, "", null, SubjectOf(head.Sequence), Hashes.Of(json))]);
        // A signature changes nothing that incidents are made of.
        connection.Execute("UPDATE derived_state SET head = @now WHERE head = @Hash", new { now = EventLog.Head(connection).Hash, logged.Hash });
    }

    /// <summary>The log's word for a head.</summary>
    public static string SubjectOf(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the log's last row is itself that of a head: then there is nothing new to sign.</summary>
    public static bool IsLast(DbConnection connection, LogHead logged) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM head WHERE sequence = @before", new { before = logged.Sequence - 1 }) > 0;
}

sealed record HeadRow
{
    public required long Sequence { get; init; }

    public required string Json { get; init; }
}
