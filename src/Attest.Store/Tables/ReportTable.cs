using System.Collections.Immutable;
using System.Data.Common;
using Attest.Model;
using Attest.Store.Engine;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>Reports as they came, and the names they came under.</summary>
static class ReportTable
{
    const string NoSidecar = "null";
    const string OriginalColumns = "SELECT number AS Number, id AS Id, sha256 AS Sha256, length AS Length, sidecar AS Sidecar, original AS Original";

    public static StoredReport? Find(DbConnection connection, string id)
    {
        const string Sql = "SELECT number AS Number, id AS Id, sha256 AS Sha256, sidecar AS Sidecar FROM report WHERE id = @id";
        return connection.QueryFirstOrDefault<StoredReport>(Sql, new { id });
    }

    /// <summary>Every report with the engine of its latest reading; for knowing what need not be read again.</summary>
    public static IEnumerable<StoredReport> All(DbConnection connection)
    {
        const string Sql = """
            SELECT r.number AS Number, r.id AS Id, r.sha256 AS Sha256, r.sidecar AS Sidecar, c.engine AS Engine
            FROM report r
            JOIN current_reading c ON c.report = r.number
            ORDER BY r.id
            """;
        return connection.Query<StoredReport>(Sql);
    }

    /// <summary>The report with these bytes and this sidecar, and the engine of its latest reading; null when there is none.</summary>
    public static StoredReport? WithContent(DbConnection connection, SourceReport source)
    {
        const string Sql = """
            SELECT r.number AS Number, r.id AS Id, r.sha256 AS Sha256, r.sidecar AS Sidecar, c.engine AS Engine
            FROM report r
            JOIN current_reading c ON c.report = r.number
            WHERE r.sha256 = @sha256 AND r.sidecar = @sidecar
            ORDER BY r.id
            """;
        return connection.QueryFirstOrDefault<StoredReport>(Sql, new { sha256 = Hashes.Of(source.Bytes.AsSpan()), sidecar = SidecarOf(source) });
    }

    /// <returns>The report's number in this register.</returns>
    public static long Insert(DbConnection connection, string id, SourceReport source, long recordedMs)
    {
        const string Sql = """
            INSERT INTO report (id, sha256, length, sidecar, original, recorded_ms)
            VALUES (@id, @sha256, @length, @sidecar, @original, @recordedMs)
            RETURNING number
            """;
        var bytes = source.Bytes.AsSpan();
        var row = new { id, sha256 = Hashes.Of(bytes), length = bytes.Length, sidecar = SidecarOf(source), original = Packed.Pack(bytes), recordedMs };
        return connection.ExecuteScalar<long>(Sql, row);
    }

    /// <returns>True when the name is new for this report.</returns>
    public static bool AddName(DbConnection connection, long report, string name, long recordedMs)
    {
        const string Sql = "INSERT INTO report_name (report, name, recorded_ms) VALUES (@report, @name, @recordedMs) ON CONFLICT DO NOTHING";
        return connection.Execute(Sql, new { report, name, recordedMs }) > 0;
    }

    /// <summary>Names by report id, each list in ordinal order.</summary>
    public static IEnumerable<ReportName> Names(DbConnection connection)
    {
        const string Sql = """
            SELECT r.id AS Report, n.name AS Name
            FROM report_name n
            JOIN report r ON r.number = n.report
            ORDER BY r.id, n.name
            """;
        return connection.Query<ReportName>(Sql);
    }

    /// <summary>Names of each report that has some, in ordinal order.</summary>
    public static Dictionary<string, ImmutableArray<string>> NamesByReport(DbConnection connection) =>
        Names(connection).GroupBy(row => row.Report, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(row => row.Name).Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>A report's names, in ordinal order.</summary>
    public static ImmutableArray<string> NamesOf(DbConnection connection, string id)
    {
        const string Sql = "SELECT n.name FROM report_name n JOIN report r ON r.number = n.report WHERE r.id = @id";
        return [.. connection.Query<string>(Sql, new { id }).Order(StringComparer.Ordinal)];
    }

    /// <summary>The least of a report's names; a withdrawn one has none.</summary>
    public static string NameOf(DbConnection connection, string id) => NamesOf(connection, id) is [var least, ..] ? least : id;

    public static IEnumerable<OriginalRow> Originals(DbConnection connection) =>
        connection.StreamLarge<OriginalRow>(OriginalColumns + " FROM report ORDER BY number");

    public static OriginalRow? Original(DbConnection connection, string id) =>
        connection.QueryFirstOrDefault<OriginalRow>(OriginalColumns + " FROM report WHERE id = @id", new { id });

    public static string SidecarOf(SourceReport source) =>
        source.Sidecar is { } sidecar ? StoreJson.Write(sidecar, StoreJson.Default.Sidecar) : NoSidecar;

    public static Sidecar? SidecarIn(string json) => json == NoSidecar ? null : StoreJson.Read(json, StoreJson.Default.Sidecar);
}

sealed record StoredReport
{
    public required long Number { get; init; }

    public required string Id { get; init; }

    public required string Sha256 { get; init; }

    public required string Sidecar { get; init; }

    public string? Engine { get; init; }
}

sealed record ReportName
{
    public required string Report { get; init; }

    public required string Name { get; init; }
}

sealed record OriginalRow
{
    public required long Number { get; init; }

    public required string Id { get; init; }

    public required string Sha256 { get; init; }

    public required long Length { get; init; }

    public required string Sidecar { get; init; }

    public required byte[] Original { get; init; }
}
