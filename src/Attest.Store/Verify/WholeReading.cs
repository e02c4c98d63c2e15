using System.Collections.Immutable;
using System.Data.Common;
using Attest.Store.Engine;
using Attest.Store.Tables;

namespace Attest.Store.Verify;

/// <summary>A reading with all rows that go with it.</summary>
/// <param name="Sha256">Hash of the report's original, as its row has it.</param>
/// <param name="Sidecar">The report's sidecar as JSON.</param>
sealed record WholeReading(
    ReadingRow Row, string Sha256, string Sidecar, ImmutableArray<PartRow> Claims, ImmutableArray<PartRow> Statements, ImmutableArray<PartRow> People)
{
    /// <summary>Every reading, by number. Each table is gone through once: a question for each reading takes longer than the check of its answer.</summary>
    public static IEnumerable<WholeReading> All(DbConnection connection)
    {
        using var claims = Parts(connection, "claim", "id");
        using var statements = Parts(connection, "statement", "''");
        using var people = Parts(connection, "person", "''");
        foreach (var row in connection.StreamLarge<ReportedReading>(Readings))
            yield return new(row, row.Sha256, row.Sidecar, claims.Of(row.Number), statements.Of(row.Number), people.Of(row.Number));
    }

    const string Readings = """
        SELECT c.number AS Number, r.id AS Report, c.engine AS Engine, c.text_sha256 AS TextSha256, c.text_length AS TextLength,
               c.text AS Text, c.facts AS Facts, c.notes AS Notes, r.sha256 AS Sha256, r.sidecar AS Sidecar
        FROM reading c
        JOIN report r ON r.number = c.report
        ORDER BY c.number
        """;

    static RowsInStep Parts(DbConnection connection, string table, string id) =>
        new(connection.Stream<PartRow>($"SELECT reading AS Reading, {id} AS Id, json AS Json FROM {table} ORDER BY reading, position").GetEnumerator());
}
