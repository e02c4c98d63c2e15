using System.Globalization;
using Attest.App.Wording;

namespace Attest.App.Export.Tables;

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

    public static Cell Truth(bool? value) => new(value switch { true => "true", false => "false", null => "" });

    /// <summary>The words that a cell was made of, its guard taken off.</summary>
    public static string Unguarded(string text) =>
        text.Length > 1 && text.StartsWith(Guard, StringComparison.Ordinal) && FormulaStarts.Contains(text[1], StringComparison.Ordinal) ? text[1..] : text;
}
