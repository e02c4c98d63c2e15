using Attest.Store.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Tables;

/// <summary>The log of all events, each row's hash over the one before it.</summary>
static class EventLog
{
    /// <summary>The hash before the first row.</summary>
    public static readonly string Start = new('0', 64);

    public static LogHead Head(SqliteConnection connection) =>
        connection.QueryFirstOrDefault<LogHead>("SELECT sequence AS Sequence, hash AS Hash FROM log ORDER BY sequence DESC LIMIT 1")
        ?? new LogHead { Sequence = 0, Hash = Start };

    /// <summary>Adds rows after <paramref name="head"/>; the caller holds the write transaction in which it was read.</summary>
    public static void Append(SqliteConnection connection, LogHead head, IEnumerable<LogEntry> entries)
    {
        const string Sql = "INSERT INTO log (sequence, entry, hash) VALUES (@sequence, @entry, @hash)";
        var (sequence, hash) = (head.Sequence, head.Hash);
        foreach (var numbered in entries)
        {
            sequence++;
            var entry = StoreJson.Write(numbered with { Sequence = sequence }, StoreJson.Default.LogEntry);
            hash = Hashes.Chain(hash, entry);
            connection.Execute(Sql, new { sequence, entry, hash });
        }
    }

    public static IEnumerable<LogRow> Rows(SqliteConnection connection) =>
        connection.Query<LogRow>("SELECT sequence AS Sequence, entry AS Entry, hash AS Hash FROM log ORDER BY sequence", buffered: false);
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
