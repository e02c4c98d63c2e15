using System.Globalization;
using Attest.App.Wording;

namespace Attest.App.Export.Tables;

/// <summary>What may stand in a column.</summary>
enum ColumnType { Text, Integer, Number, Day }

/// <summary>One value of a table as text; empty where the register does not say.</summary>
readonly record struct Cell
{
    // A cell that starts so is a formula to a spreadsheet.
    const string FormulaStarts = "=+-@\t\r";
    const string Guard = "'";

    Cell(string text) => Text = text;

    public string Text { get; }

    public static Cell Empty { get; } = new("");

    /// <summary>Words, of a report perhaps: on one line, nothing hidden in them, and never a formula to a spreadsheet.</summary>
    public static Cell Words(string? words)
    {
        var line = words is null ? "" : SafeText.OneLine(words);
        return new(line.Length > 0 && FormulaStarts.Contains(line[0], StringComparison.Ordinal) ? Guard + line : line);
    }

    public static Cell Integer(int? value) => new(value?.ToString(CultureInfo.InvariantCulture) ?? "");

    public static Cell Number(double? value) => new(value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "");

    public static Cell Day(DateOnly? day) => new(day is { } date ? DateWords.Iso(date) : "");

    /// <summary>The words that a cell was made of, its guard taken off.</summary>
    public static string Unguarded(string text) =>
        text.Length > 1 && text.StartsWith(Guard, StringComparison.Ordinal) && FormulaStarts.Contains(text[1], StringComparison.Ordinal) ? text[1..] : text;
}

/// <summary>A column of a table: its name, the one type of all its cells, and how a row fills it.</summary>
sealed record Column<TRow>(string Name, ColumnType Type, Func<TRow, Cell> Of)
{
    public static Column<TRow> Words(string name, Func<TRow, string?> of) => new(name, ColumnType.Text, row => Cell.Words(of(row)));

    public static Column<TRow> Integer(string name, Func<TRow, int?> of) => new(name, ColumnType.Integer, row => Cell.Integer(of(row)));

    public static Column<TRow> Number(string name, Func<TRow, double?> of) => new(name, ColumnType.Number, row => Cell.Number(of(row)));

    public static Column<TRow> Day(string name, Func<TRow, DateOnly?> of) => new(name, ColumnType.Day, row => Cell.Day(of(row)));

    /// <summary>A column that stays empty: what it asks for is not the register's to give.</summary>
    public static Column<TRow> Left(string name, ColumnType type = ColumnType.Text) => new(name, type, _ => Cell.Empty);
}
