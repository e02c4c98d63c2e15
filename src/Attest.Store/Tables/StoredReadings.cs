using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Tables;

/// <summary>The readings that count now, given to Link and Reconcile one by one: rows come from the caller's thread, and are unpacked on whichever asks.</summary>
static class StoredReadings
{
    public static Readings Of(SqliteConnection connection, string file, IReadOnlyDictionary<string, ImmutableArray<string>> names)
        => new(
            () => ReadingTable.Current(connection).Select(row => Reading(connection, row, file, names)),
            ids => [.. ids.Select(id => Reading(connection, ReadingTable.Current(connection, id).First(), file, names))]);

    static Func<ReadReport> Reading(SqliteConnection connection, ReadingRow row, string file, IReadOnlyDictionary<string, ImmutableArray<string>> names)
    {
        var parts = StoredParts.Of(connection, row.Number);
        return () => ForLinking(new ReadingReader(file).Read(row, parts, names[row.Report][0]));
    }

    // Where each word stood in a page's markup, and its menus, are of use for one report at a time only.
    static ReadReport ForLinking(ReadReport reading) => reading with { Source = reading.Source with { Map = [], Blocks = [.. reading.Source.Blocks.Where(block => block.IsRead)] } };
}
