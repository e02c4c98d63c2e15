using System.Collections.Immutable;

namespace Attest.App.Export.Tables;

/// <summary>Writes tables by RFC 4180: commas, quotation marks doubled, lines ended by CR LF.</summary>
static class CsvTable
{
    const string LineEnd = "\r\n";

    public static void Write<TRow>(TextWriter output, ImmutableArray<Column<TRow>> columns, IEnumerable<TRow> rows)
    {
        WriteLine(output, columns.Select(column => column.Name));
        WriteRows(output, columns, rows);
    }

    public static void WriteRows<TRow>(TextWriter output, ImmutableArray<Column<TRow>> columns, IEnumerable<TRow> rows)
    {
        foreach (var row in rows) WriteLine(output, columns.Select(column => column.Of(row).Text));
    }

    public static void WriteLine(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join(',', cells.Select(Quoted)));
        output.Write(LineEnd);
    }

    static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
