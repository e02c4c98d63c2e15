using System.Data.Common;
using System.Text;
using Attest.Store.Engine;
using Attest.Store.Json;
using Attest.Store.Tables;
using Attest.Store.Verify;
using Dapper;

namespace Attest.Store.Moving;

/// <summary>Copies a whole register into an empty one, of whichever engine: all of it, as it stood at one moment, or nothing.</summary>
/// <param name="progress">Told of each table when it is there, with its rows.</param>
sealed class RegisterMover(DbConnection from, DbConnection to, Action<string, long> progress)
{
    readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <summary>The caller holds the transactions: one that reads, one that writes.</summary>
    /// <returns>What the check of the copy found; it is not to be kept unless that is sound.</returns>
    public Verification Move(ContentIds? ids)
    {
        foreach (var table in MovedTables.All) Copy(table);
        var readings = IndexWords();
        progress("words", readings);
        Dialect.Of(to).Settle(to);
        var differing = MovedTables.All.Where(table => HashOf(table) != hashes[table.Name]).Select(table => $"table {table.Name}: its rows are not those that were copied").ToList();
        var found = new Verifier(to, ids, []).Verify(_ => { });
        return differing.Count == 0 ? found : found with { Problems = [.. differing.Concat(found.Problems)], ProblemCount = found.ProblemCount + differing.Count };
    }

    void Copy(MovedTable table)
    {
        var columns = string.Join(", ", Dialect.Of(from).Columns(from, table.Name));
        if (table.Name == MovedTables.Touched) to.Execute($"DELETE FROM {table.Name}");
        using var hash = new TableHash();
        var rows = 0L;
        to.Add(table.Name, columns, hash.Over(Rows(from, table, columns)).Select(row =>
        {
            rows++;
            return row;
        }));
        hashes.Add(table.Name, hash.Result());
        progress(table.Name, rows);
    }

    string HashOf(MovedTable table)
    {
        using var hash = new TableHash();
        foreach (var _ in hash.Over(Rows(to, table, string.Join(", ", Dialect.Of(from).Columns(from, table.Name))))) { }
        return hash.Result();
    }

    static IEnumerable<object?[]> Rows(DbConnection connection, MovedTable table, string columns)
    {
        using var reader = connection.ExecuteReader($"SELECT {columns} FROM {table.Name} ORDER BY {table.Key}");
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            yield return row;
        }
    }

    /// <returns>Of how many readings the words can be found.</returns>
    long IndexWords()
    {
        var readings = 0L;
        foreach (var reading in ReadingTable.All(from))
        {
            var text = Packed.Unpack(reading.Text, reading.TextLength) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
            Dialect.Of(to).Index(to, reading.Number, StoreJson.Read(reading.Facts, StoreJson.Default.CleanReport).Title, text);
            readings++;
        }

        return readings;
    }
}
