using System.Collections.Immutable;
using System.Data.Common;
using Attest.Reconcile;
using Attest.Store.Engine;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>What linking found before anybody ruled.</summary>
static class LinkTable
{
    public static StoredLinks Of(DbConnection connection) => new(
        claim => HomeOf(connection, claim),
        report => Links(connection, "report", report),
        incident => Links(connection, "incident", incident),
        report => connection.QueryFirstOrDefault<string>($"SELECT {Dialect.Of(connection).Member("json", "copyOf")} FROM report_entry WHERE id = @report", new { report }),
        report => ReportTable.NamesOf(connection, report),
        report => RuledIn(connection, report));

    static (string Report, int? Number)? HomeOf(DbConnection connection, string claim)
    {
        // A text in one engine and a number in the other.
        var sql = $"""
            SELECT p.id AS Report, CAST({Dialect.Of(connection).Member("c.json", "episode")} AS BIGINT) AS Number
            FROM claim c
            JOIN current_reading r ON r.number = c.reading
            JOIN report p ON p.number = r.report
            WHERE c.id = @claim
            """;
        return connection.QueryFirstOrDefault<ClaimHome>(sql, new { claim }) is { } home ? (home.Report, (int?)home.Number) : null;
    }

    static ImmutableArray<(string Claim, int? Number)> RuledIn(DbConnection connection, string report)
    {
        const string Sql = """
            SELECT c.id AS Id, c.json AS Json
            FROM claim c
            WHERE c.reading IN (SELECT r.number FROM current_reading r WHERE r.report IN (SELECT p.number FROM report p WHERE p.id = @report))
              AND EXISTS (SELECT 1 FROM decision_subject s WHERE s.claim = c.id)
            """;
        return [.. connection.Query<JsonRow>(Sql, new { report }).Select(row => (row.Id, StoreJson.Read(row.Json, StoreJson.Default.Claim).Episode))];
    }

    static ImmutableArray<LinkRow> Links(DbConnection connection, string column, string value) =>
    [
        .. connection.Query<StoredLink>($"SELECT report AS Report, number AS Number, incident AS Incident FROM link WHERE {column} = @value ORDER BY report, number", new { value })
            .Select(link => new LinkRow(link.Report, (int)link.Number, link.Incident)),
    ];
}

sealed record ClaimHome
{
    public required string Report { get; init; }

    public long? Number { get; init; }
}

sealed record StoredLink
{
    public required string Report { get; init; }

    public required long Number { get; init; }

    public required string Incident { get; init; }
}
