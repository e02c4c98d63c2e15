using System.Globalization;
using Attest.App.Export.Tables;
using CsvHelper;

namespace Attest.Tests.App.Export.Datasets;

/// <summary>A written table read by an independent reader of CSV.</summary>
sealed class DatasetRows
{
    public required string[] Header { get; init; }

    public required List<Dictionary<string, string>> Rows { get; init; }

    public static DatasetRows Of<TRow>(IEnumerable<Column<TRow>> columns, IEnumerable<TRow> rows)
    {
        using var text = new StringWriter();
        CsvTable.Write(text, [.. columns], rows);
        return Read(text.ToString());
    }

    public static DatasetRows Read(string text)
    {
        using var csv = CsvReader.Create(new StringReader(text));
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            Assert.Equal(csv.Headers.Count, csv.FieldCount);
            rows.Add(csv.Headers.Select((name, at) => (name, Cell: csv.GetString(at))).ToDictionary(cell => cell.name, cell => cell.Cell));
        }

        return new() { Header = [.. csv.Headers], Rows = rows };
    }

    /// <summary>Every cell is empty or of its column's type, and none is a formula or a control character.</summary>
    public void CheckTypes<TRow>(IEnumerable<Column<TRow>> columns)
    {
        foreach (var column in columns)
            foreach (var row in Rows) CheckCell(column.Name, column.Type, row[column.Name]);
    }

    static void CheckCell(string name, ColumnType type, string cell)
    {
        if (cell.Length == 0) return;
        var fits = type switch
        {
            ColumnType.Integer => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ColumnType.Number => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number),
            ColumnType.Day => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            ColumnType.Truth => cell is "true" or "false",
            _ => !"=+-@".Contains(cell[0]) && !cell.Any(char.IsControl),
        };
        Assert.True(fits, $"{name}: {cell} is no {type}");
    }
}
