using System.Globalization;
using Attest.Store.Engine;
using Attest.Store.Tables;

namespace Attest.Store.Custody;

/// <summary>What keeps a register's evidence to be believed: its log, the signed heads of it, and the withdrawal of what may not be kept.</summary>
public sealed class CustodyBook
{
    readonly Database database;
    readonly TimeProvider clock;

    internal CustodyBook(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>Signs the log as it stands, and logs that.</summary>
    /// <returns>Null when nothing was logged since the last head.</returns>
    public SignedHead? Sign(InstallationKey key) => database.Write(connection =>
    {
        var logged = EventLog.Head(connection);
        if (logged.Sequence == 0 || HeadTable.IsLast(connection, logged)) return null;
        var head = key.Sign(logged.Sequence, logged.Hash, Now());
        HeadTable.Insert(connection, head, logged, NowMs());
        return head;
    });

    /// <summary>The latest signed head, or null.</summary>
    public SignedHead? LastHead() => database.Read(HeadTable.Last);

    /// <summary>Takes a report's words out of the register for good; its hash, the reason and the log stay.</summary>
    /// <returns>False when there is no such report, or it was withdrawn before.</returns>
    public bool Withdraw(string report, string reason, string by)
    {
        database.Run(connection =>
        {
            Dialect.Of(connection).BeforeWithdrawal(connection);
            return true;
        });
        var isDone = database.Write(connection =>
        {
            if (ReportTable.Find(connection, report) is not { } known || WithdrawalTable.Of(connection, report) is not null) return false;
            WithdrawalTable.Insert(connection, known, new(report, reason, by, Now()), NowMs());
            return true;
        });
        if (!isDone) return false;
        return database.Run(connection =>
        {
            Dialect.Of(connection).AfterWithdrawal(connection);
            return true;
        });
    }

    /// <summary>Gives every event of the log in order to <paramref name="use"/>: the entry as canonical JSON, and the hash that seals it.</summary>
    public void ForEachEvent(Action<string, string> use) => database.Read(connection =>
    {
        foreach (var row in EventLog.Rows(connection)) use(row.Entry, row.Hash);
        return true;
    });

    long NowMs() => clock.GetUtcNow().ToUnixTimeMilliseconds();

    string Now() => clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
