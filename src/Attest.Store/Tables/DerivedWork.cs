using System.Data.Common;
using Attest.Model;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>Works the derived tables out: all of them, or only what new decisions reach where nothing else is new.</summary>
static class DerivedWork
{
    /// <summary>Decisions beyond which all is worked out at once.</summary>
    const int MostDecisions = 1000;

    public static DerivedDraft Draft(DbConnection connection, string file, RegisterBuilding build, RegisterReworking? rework, string engine)
    {
        if (rework is not null && Reworked(connection, file, rework, engine) is { } reworked) return reworked;
        var names = ReportTable.NamesByReport(connection);
        var readings = StoredReadings.Of(connection, file, report => names[report][0]);
        return DerivedDraft.Of(connection, build(readings, names, DecisionTable.All(connection)), EventLog.Head(connection).Hash, isWhole: true);
    }

    /// <summary>What new decisions reach; null where something else is new too, or another engine worked the tables out.</summary>
    public static DerivedDraft? Reworked(DbConnection connection, string file, RegisterReworking rework, string engine)
    {
        var decisions = DecisionTable.All(connection);
        if (Since(connection, decisions, engine) is not { } since) return null;
        var readings = StoredReadings.Of(connection, file, report => ReportTable.NameOf(connection, report));
        return DerivedDraft.Of(connection, rework(readings, LinkTable.Of(connection), decisions, since), EventLog.Head(connection).Hash, isWhole: false);
    }

    /// <summary>The decisions that were given since the tables were worked out; null where they are another engine's, or something else happened too.</summary>
    static List<Decision>? Since(DbConnection connection, List<Decision> decisions, string engine)
    {
        if (connection.QueryFirstOrDefault<string>("SELECT head FROM derived_state WHERE engine = @engine", new { engine }) is not { } worked) return null;
        var since = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in EventLog.RowsBackwards(connection))
        {
            if (row.Hash == worked) return [.. decisions.Where(decision => since.Contains(decision.Id))];
            var entry = StoreJson.Read(row.Entry, StoreJson.Default.LogEntry);
            if (entry.Event == LogEvents.Head) continue;
            if (entry.Event != LogEvents.Decision || since.Count == MostDecisions) return null;
            since.Add(entry.Subject!);
        }

        return null;
    }
}
