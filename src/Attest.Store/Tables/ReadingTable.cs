using System.Data.Common;
using Attest.Store.Engine;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>What engines made of reports: text, facts, claims, statements, persons.</summary>
static class ReadingTable
{
    public static bool Has(DbConnection connection, long report, string engine) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM reading WHERE report = @report AND engine = @engine", new { report, engine }) > 0;

    /// <returns>The reading's number in this register, for the rows that go with it.</returns>
    public static long Insert(DbConnection connection, long report, string engine, PackedReading reading, long recordedMs)
    {
        const string Sql = """
            INSERT INTO reading (report, engine, text_sha256, text_length, text, facts, notes, recorded_ms)
            VALUES (@report, @engine, @TextSha256, @TextLength, @Text, @Facts, @Notes, @recordedMs)
            RETURNING number
            """;
        var row = new { report, engine, reading.TextSha256, reading.TextLength, reading.Text, reading.Facts, reading.Notes, recordedMs };
        return connection.ExecuteScalar<long>(Sql, row);
    }

    public static IEnumerable<ReadingRow> Current(DbConnection connection) => Rows(connection, "current_reading", null);

    public static IEnumerable<ReadingRow> Current(DbConnection connection, string report) => Rows(connection, "current_reading", report);

    public static IEnumerable<ReadingRow> All(DbConnection connection) => Rows(connection, "reading", null);

    public static IEnumerable<ReadingRow> All(DbConnection connection, string report) => Rows(connection, "reading", report);

    public static IEnumerable<string> Engines(DbConnection connection) =>
        connection.Query<string>("SELECT DISTINCT engine FROM current_reading").Order(StringComparer.Ordinal);

    public static IEnumerable<JsonRow> Notes(DbConnection connection) =>
        connection.Query<JsonRow>("SELECT r.id AS Id, c.notes AS Json FROM current_reading c JOIN report r ON r.number = c.report");

    public static IEnumerable<JsonRow> Claims(DbConnection connection, long reading) =>
        connection.Query<JsonRow>("SELECT id AS Id, json AS Json FROM claim WHERE reading = @reading ORDER BY position", new { reading });

    public static IEnumerable<string> Statements(DbConnection connection, long reading) =>
        connection.Query<string>("SELECT json FROM statement WHERE reading = @reading ORDER BY position", new { reading });

    public static IEnumerable<string> People(DbConnection connection, long reading) =>
        connection.Query<string>("SELECT json FROM person WHERE reading = @reading ORDER BY position", new { reading });

    static IEnumerable<ReadingRow> Rows(DbConnection connection, string source, string? report)
    {
        var sql = $"""
            SELECT c.number AS Number, r.id AS Report, c.engine AS Engine, c.text_sha256 AS TextSha256, c.text_length AS TextLength,
                   c.text AS Text, c.facts AS Facts, c.notes AS Notes
            FROM {source} c
            JOIN report r ON r.number = c.report
            {(report is null ? "" : "WHERE r.id = @report")}
            ORDER BY r.id, c.number
            """;
        return connection.StreamLarge<ReadingRow>(sql, new { report });
    }
}

record ReadingRow
{
    public required long Number { get; init; }

    public required string Report { get; init; }

    public required string Engine { get; init; }

    public required string TextSha256 { get; init; }

    public required long TextLength { get; init; }

    public required byte[] Text { get; init; }

    public required string Facts { get; init; }

    public required string Notes { get; init; }
}

/// <summary>A reading with what its report's row says of the original.</summary>
sealed record ReportedReading : ReadingRow
{
    public required string Sha256 { get; init; }

    public required string Sidecar { get; init; }
}

/// <summary>A record by its id, as canonical JSON.</summary>
sealed record JsonRow
{
    public required string Id { get; init; }

    public required string Json { get; init; }
}
