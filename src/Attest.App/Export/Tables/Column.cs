namespace Attest.App.Export.Tables;

/// <summary>What may stand in a column.</summary>
enum ColumnType { Text, Integer, Number, Day, Truth }

/// <summary>A column of a table: its name, the one type of all its cells, and how a row fills it.</summary>
sealed record Column<TRow>(string Name, ColumnType Type, Func<TRow, Cell> Of)
{
    public static Column<TRow> Words(string name, Func<TRow, string?> of) => new(name, ColumnType.Text, row => Cell.Words(of(row)));

    public static Column<TRow> Integer(string name, Func<TRow, int?> of) => new(name, ColumnType.Integer, row => Cell.Integer(of(row)));

    public static Column<TRow> Number(string name, Func<TRow, double?> of) => new(name, ColumnType.Number, row => Cell.Number(of(row)));

    public static Column<TRow> Day(string name, Func<TRow, DateOnly?> of) => new(name, ColumnType.Day, row => Cell.Day(of(row)));

    public static Column<TRow> Truth(string name, Func<TRow, bool?> of) => new(name, ColumnType.Truth, row => Cell.Truth(of(row)));

    /// <summary>A column that stays empty: what it asks for is not the register's to give.</summary>
    public static Column<TRow> Left(string name, ColumnType type = ColumnType.Text) => new(name, type, _ => Cell.Empty);
}
