using System.Collections.Immutable;
using Attest.Model;
using Attest.Store.Tables;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Verify;

/// <summary>How the incidents are worked out of the readings, and by which engine.</summary>
public sealed record Derivation(string Engine, RegisterBuilding Build);

/// <summary>Works the incidents out again and compares them with those that are stored.</summary>
/// <remarks>Tables that are stale, or another engine's, are no evidence: the next command replaces them.</remarks>
static class DerivedCheck
{
    public static void Run(
        SqliteConnection connection, Derivation? derivation, Func<SqliteConnection, List<ReadReport>> readings,
        Func<SqliteConnection, Dictionary<string, ImmutableArray<string>>> names, ProblemList problems)
    {
        if (derivation is null || !DerivedTables.AreFresh(connection, derivation.Engine)) return;
        var register = derivation.Build(readings(connection), names(connection), DecisionTable.All(connection));
        Compare("report entry", DerivedTables.ReportRows(connection), DerivedTables.RowsOf(register.Reports), problems);
        Compare("incident", DerivedTables.IncidentRows(connection), DerivedTables.RowsOf(register.Incidents), problems);
        Compare("ledger row", DerivedTables.LedgerRows(connection), DerivedTables.RowsOf(register.Claims), problems);
    }

    static void Compare(string what, IEnumerable<JsonRow> stored, IEnumerable<JsonRow> workedOut, ProblemList problems)
    {
        var expected = workedOut.ToDictionary(row => row.Id, row => row.Json, StringComparer.Ordinal);
        foreach (var row in stored)
        {
            if (!expected.Remove(row.Id, out var json)) problems.Add($"{what} {row.Id}: does not follow from what was read");
            else problems.Require(json == row.Json, $"{what} {row.Id}: is not what follows from what was read");
        }

        foreach (var id in expected.Keys.Order(StringComparer.Ordinal)) problems.Add($"{what} {id}: follows from what was read, but is not stored");
    }
}
