using Attest.Store.Tables;

namespace Attest.Store;

/// <summary>What readings refused and why, until the same input is read; kept in the register's file, and no part of its evidence.</summary>
public sealed class RefusalBook
{
    /// <summary>Most inputs kept: beyond them a reading still tells, and the book does not grow.</summary>
    public const int Most = 100_000;

    readonly Database database;
    readonly TimeProvider clock;

    internal RefusalBook(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>In ordinal order of their names.</summary>
    public IReadOnlyList<RefusedInput> All() => database.Read(RefusalTable.All);

    /// <param name="refusals">Names and reasons; of one name the last counts.</param>
    public void Keep(IReadOnlyCollection<KeyValuePair<string, string>> refusals)
    {
        if (refusals.Count == 0) return;
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        database.Write(connection => RefusalTable.Put(connection, refusals, now, Most));
    }
}
