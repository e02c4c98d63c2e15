using System.Data.Common;
using Attest.Store.Json;
using Dapper;

namespace Attest.Store.Tables;

/// <summary>What was logged since the incidents were worked out.</summary>
/// <param name="Decisions">Ids of decisions.</param>
/// <param name="HasReports">Whether reports were added, or names to them.</param>
sealed record NewEvents(IReadOnlySet<string> Decisions, bool HasReports)
{
    /// <summary>Null where another engine worked them out, or where what they were worked out from is not all there any more, or reads otherwise.</summary>
    public static NewEvents? Since(DbConnection connection, string engine)
    {
        if (connection.QueryFirstOrDefault<string>("SELECT head FROM derived_state WHERE engine = @engine", new { engine }) is not { } worked) return null;
        var (decisions, read, added) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var hasReports = false;
        foreach (var row in EventLog.RowsBackwards(connection))
        {
            // A reading of a report that was there before takes the place of another one.
            if (row.Hash == worked) return read.IsSubsetOf(added) ? new(decisions, hasReports) : null;
            var entry = StoreJson.Read(row.Entry, StoreJson.Default.LogEntry);
            switch (entry.Event)
            {
                case LogEvents.Head or LogEvents.Engine or LogEvents.Obtained:
                    break;
                case LogEvents.Decision:
                    decisions.Add(entry.Subject!);
                    break;
                case LogEvents.Report or LogEvents.Name or LogEvents.Reading or LogEvents.Claim:
                    hasReports = true;
                    if (entry.Event == LogEvents.Report) added.Add(entry.Report);
                    if (entry.Event == LogEvents.Reading) read.Add(entry.Report);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
