using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Wording;
using Spectre.Console;

namespace Attest.App.Listing;

/// <summary>A numbered table: drawn on a terminal, in plain columns for a file.</summary>
/// <param name="columns">Headings; the number of the row comes before them.</param>
/// <param name="cells">A row's cells, as many as there are headings.</param>
/// <param name="fileOnly">A heading that a terminal has no room for: ids, since rows have numbers there; null when all are drawn.</param>
sealed class ListingTable<T>(ImmutableArray<string> columns, Func<T, ImmutableArray<string>> cells, string? fileOnly = null)
{
    /// <summary>Rows drawn together on a terminal: the headings come again, and a long listing starts at once.</summary>
    const int RowsTogether = 200;

    const string Gap = "   ";

    public void Write(Screen screen, IEnumerable<T> rows)
    {
        if (screen.Width is null) WritePlain(screen.Out, rows);
        else WriteDrawn(screen, rows);
    }

    ImmutableArray<string> Safe(T row, int number) =>
        [number.ToString(CultureInfo.InvariantCulture), .. cells(row).Select(SafeText.OneLine)];

    void WriteDrawn(Screen screen, IEnumerable<T> rows)
    {
        var number = 0;
        foreach (var chunk in rows.Chunk(RowsTogether))
        {
            var table = DrawnTable.Of(Drawn(["#", .. columns]));
            foreach (var row in chunk) table.AddRow(Drawn(Safe(row, ++number)).Select(cell => new Text(cell)));
            screen.WritePart(table, screen.Width!.Value);
        }
    }

    IEnumerable<string> Drawn(ImmutableArray<string> line) =>
        fileOnly is null ? line : line.RemoveAt(1 + columns.IndexOf(fileOnly));

    // Twice through the rows: the widths first, so that no row has to be kept.
    void WritePlain(TextWriter output, IEnumerable<T> rows)
    {
        ImmutableArray<string> headings = ["#", .. columns];
        var widths = headings.Select(heading => heading.Length).ToArray();
        var number = 0;
        foreach (var row in rows)
        {
            var line = Safe(row, ++number);
            for (var column = 0; column < widths.Length; column++) widths[column] = Math.Max(widths[column], line[column].Length);
        }

        output.WriteLine(Line(headings, widths));
        output.WriteLine(Line([.. widths.Select(width => new string('-', width))], widths));
        number = 0;
        foreach (var row in rows) output.WriteLine(Line(Safe(row, ++number), widths));
    }

    static string Line(ImmutableArray<string> cells, int[] widths) =>
        string.Join(Gap, cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();
}
