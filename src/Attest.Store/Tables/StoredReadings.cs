using System.Data.Common;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Store.Tables;

/// <summary>The readings that count now, given to Link and Reconcile one by one: rows come from the caller's thread, and are unpacked on whichever asks.</summary>
static class StoredReadings
{
    public static Readings Of(DbConnection connection, string file, Func<string, string> nameOf) => new(
            () => ReadingTable.Current(connection).Select(row => Reading(connection, row, file, nameOf)),
            ids => [.. ids.Select(id => Reading(connection, ReadingTable.Current(connection, id).First(), file, nameOf))]);

    static Func<ReadReport> Reading(DbConnection connection, ReadingRow row, string file, Func<string, string> nameOf)
    {
        var parts = StoredParts.Of(connection, row.Number);
        var name = nameOf(row.Report);
        return () => ForLinking(new ReadingReader(file).Read(row, parts, name));
    }

    // Where each word stood in a page's markup, and its menus, are of use for one report at a time only.
    static ReadReport ForLinking(ReadReport reading) => reading with { Source = reading.Source with { Map = [], Blocks = [.. reading.Source.Blocks.Where(block => block.IsRead)] } };
}
