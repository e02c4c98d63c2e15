using System.Data.Common;
using Attest.Store.Engine;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>The log of all events, each row's hash over the one before it.</summary>
static class EventLog
{
    /// <summary>The hash before the first row.</summary>
    public static readonly string Start = new('0', 64);

    public static LogHead Head(DbConnection connection) =>
        connection.QueryFirstOrDefault<LogHead>("SELECT sequence AS Sequence, hash AS Hash FROM log ORDER BY sequence DESC LIMIT 1")
        ?? new LogHead { Sequence = 0, Hash = Start };

    /// <summary>Adds rows after <paramref name="head"/>; the caller holds the write transaction in which it was read.</summary>
    public static void Append(DbConnection connection, LogHead head, IEnumerable<LogEntry> entries)
    {
        connection.Add("log", "sequence, entry, hash", Chained(head, entries).Select(row => new object?[] { row.Sequence, row.Entry, row.Hash }));
    }

    public static IEnumerable<LogRow> Rows(DbConnection connection) =>
        connection.Stream<LogRow>("SELECT sequence AS Sequence, entry AS Entry, hash AS Hash FROM log ORDER BY sequence");

    /// <summary>The last row first.</summary>
    public static IEnumerable<LogRow> RowsBackwards(DbConnection connection) =>
        connection.Stream<LogRow>("SELECT sequence AS Sequence, entry AS Entry, hash AS Hash FROM log ORDER BY sequence DESC");

    static IEnumerable<LogRow> Chained(LogHead head, IEnumerable<LogEntry> entries)
    {
        foreach (var entry in entries)
        {
            var json = StoreJson.Write(entry with { Sequence = head.Sequence + 1 }, StoreJson.Default.LogEntry);
            head = new() { Sequence = head.Sequence + 1, Hash = Hashes.Chain(head.Hash, json) };
            yield return new() { Sequence = head.Sequence, Entry = json, Hash = head.Hash };
        }
    }
}

/// <summary>The last row of the log.</summary>
sealed record LogHead
{
    public required long Sequence { get; init; }

    public required string Hash { get; init; }
}

sealed record LogRow
{
    public required long Sequence { get; init; }

    public required string Entry { get; init; }

    public required string Hash { get; init; }
}
