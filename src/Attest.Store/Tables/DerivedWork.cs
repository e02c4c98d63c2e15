using System.Data.Common;

namespace Attest.Store.Tables;

/// <summary>Works the derived tables out: all of them, what reports added made otherwise, or only what new decisions reach where nothing else is new.</summary>
static class DerivedWork
{
    /// <summary>Decisions beyond which not only what they reach is worked out.</summary>
    const int MostDecisions = 1000;

    public static DerivedDraft Draft(DbConnection connection, string file, RegisterBuilding build, RegisterReworking? rework, string engine)
    {
        var since = NewEvents.Since(connection, engine);
        if (rework is not null && Reworked(connection, file, rework, since) is { } reworked) return reworked;
        var hashes = since is null ? [] : PrintTable.All(connection);
        return Draft(connection, file, build, hashes.GetValueOrDefault, since is null ? DerivedReach.Whole : DerivedReach.Added);
    }

    /// <summary>All of it, whatever stands.</summary>
    public static DerivedDraft Whole(DbConnection connection, string file, RegisterBuilding build) => Draft(connection, file, build, _ => null, DerivedReach.Whole);

    /// <summary>What new decisions reach; null where something else is new too, or another engine worked the tables out.</summary>
    public static DerivedDraft? Reworked(DbConnection connection, string file, RegisterReworking rework, string engine) =>
        Reworked(connection, file, rework, NewEvents.Since(connection, engine));

    static DerivedDraft? Reworked(DbConnection connection, string file, RegisterReworking rework, NewEvents? since)
    {
        if (since is not { HasReports: false, Decisions.Count: <= MostDecisions }) return null;
        var decisions = DecisionTable.All(connection);
        var readings = StoredReadings.Of(connection, file, report => ReportTable.NameOf(connection, report));
        var parts = rework(readings, LinkTable.Of(connection), decisions, [.. decisions.Where(decision => since.Decisions.Contains(decision.Id))]);
        return DerivedDraft.Of(connection, parts, EventLog.Head(connection).Hash, DerivedReach.Decided);
    }

    static DerivedDraft Draft(DbConnection connection, string file, RegisterBuilding build, Func<string, string?> standing, DerivedReach reach)
    {
        var names = ReportTable.NamesByReport(connection);
        var readings = StoredReadings.Of(connection, file, report => names[report][0]) with { Standing = standing };
        return DerivedDraft.Of(connection, build(readings, names, DecisionTable.All(connection)), EventLog.Head(connection).Hash, reach);
    }
}
