using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Tables;

/// <summary>What engines made of reports: text, facts, claims, statements, persons.</summary>
static class ReadingTable
{
    public static bool Has(SqliteConnection connection, long report, string engine) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM reading WHERE report = @report AND engine = @engine", new { report, engine }) > 0;

    public static void Insert(SqliteConnection connection, long report, string engine, PackedReading reading, long recordedMs)
    {
        const string Sql = """
            INSERT INTO reading (report, engine, text_sha256, text_length, text, facts, notes, recorded_ms)
            VALUES (@report, @engine, @TextSha256, @TextLength, @Text, @Facts, @Notes, @recordedMs)
            RETURNING number
            """;
        var row = new { report, engine, reading.TextSha256, reading.TextLength, reading.Text, reading.Facts, reading.Notes, recordedMs };
        var number = connection.ExecuteScalar<long>(Sql, row);
        InsertClaims(connection, number, reading);
        InsertStatements(connection, number, reading);
        InsertPeople(connection, number, reading);
    }

    /// <summary>Makes the words of the report's latest reading findable.</summary>
    public static void Index(SqliteConnection connection, long report, string? title, string text)
    {
        const string Sql = """
            INSERT INTO report_text (rowid, title, body)
            SELECT max(number), @title, @text FROM reading WHERE report = @report
            """;
        connection.Execute(Sql, new { report, title, text });
    }

    /// <summary>Makes the words of a reading unfindable; the index keeps no text of its own, so it is told what to forget.</summary>
    public static void Forget(SqliteConnection connection, long reading, string? title, string text)
    {
        const string Sql = "INSERT INTO report_text (report_text, rowid, title, body) VALUES ('delete', @reading, @title, @text)";
        connection.Execute(Sql, new { reading, title, text });
    }

    public static IEnumerable<ReadingRow> Current(SqliteConnection connection) => Rows(connection, "current_reading", null);

    public static IEnumerable<ReadingRow> Current(SqliteConnection connection, string report) => Rows(connection, "current_reading", report);

    public static IEnumerable<ReadingRow> All(SqliteConnection connection) => Rows(connection, "reading", null);

    public static IEnumerable<ReadingRow> All(SqliteConnection connection, string report) => Rows(connection, "reading", report);

    public static IEnumerable<string> Engines(SqliteConnection connection) =>
        connection.Query<string>("SELECT DISTINCT engine FROM current_reading").Order(StringComparer.Ordinal);

    public static IEnumerable<JsonRow> Notes(SqliteConnection connection) =>
        connection.Query<JsonRow>("SELECT r.id AS Id, c.notes AS Json FROM current_reading c JOIN report r ON r.number = c.report");

    public static IEnumerable<JsonRow> Claims(SqliteConnection connection, long reading) =>
        connection.Query<JsonRow>("SELECT id AS Id, json AS Json FROM claim WHERE reading = @reading ORDER BY position", new { reading });

    public static IEnumerable<string> Statements(SqliteConnection connection, long reading) =>
        connection.Query<string>("SELECT json FROM statement WHERE reading = @reading ORDER BY position", new { reading });

    public static IEnumerable<string> People(SqliteConnection connection, long reading) =>
        connection.Query<string>("SELECT json FROM person WHERE reading = @reading ORDER BY position", new { reading });

    static void InsertClaims(SqliteConnection connection, long reading, PackedReading packed)
    {
        const string Sql = "INSERT INTO claim (reading, position, id, kind, json) VALUES (@reading, @position, @id, @kind, @json)";
        // All rows through one prepared statement.
        connection.Execute(Sql, packed.Claims.Select((claim, position) =>
            new { reading, position, id = claim.Id, kind = claim.Kind.ToString(), json = packed.ClaimJson[position] }));
    }

    static void InsertStatements(SqliteConnection connection, long reading, PackedReading packed)
    {
        const string Sql = "INSERT INTO statement (reading, position, json) VALUES (@reading, @position, @json)";
        connection.Execute(Sql, packed.StatementJson.Select((json, position) => new { reading, position, json }));
    }

    static void InsertPeople(SqliteConnection connection, long reading, PackedReading packed)
    {
        const string Sql = "INSERT INTO person (reading, position, json) VALUES (@reading, @position, @json)";
        connection.Execute(Sql, packed.PersonJson.Select((json, position) => new { reading, position, json }));
    }

    static IEnumerable<ReadingRow> Rows(SqliteConnection connection, string source, string? report)
    {
        var sql = $"""
            SELECT c.number AS Number, r.id AS Report, c.engine AS Engine, c.text_sha256 AS TextSha256, c.text_length AS TextLength,
                   c.text AS Text, c.facts AS Facts, c.notes AS Notes
            FROM {source} c
            JOIN report r ON r.number = c.report
            {(report is null ? "" : "WHERE r.id = @report")}
            ORDER BY r.id, c.number
            """;
        return connection.Query<ReadingRow>(sql, new { report }, buffered: false);
    }
}

sealed record ReadingRow
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

/// <summary>A record by its id, as canonical JSON.</summary>
sealed record JsonRow
{
    public required string Id { get; init; }

    public required string Json { get; init; }
}
