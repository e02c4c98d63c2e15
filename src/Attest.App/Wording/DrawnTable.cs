using Spectre.Console;

namespace Attest.App.Wording;

/// <summary>Tables of one look.</summary>
static class DrawnTable
{
    public static Table Of(IEnumerable<string> columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns) table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        return table;
    }

    /// <summary>Text as it is: nothing in it is markup, and nothing in it moves the cursor.</summary>
    public static Text Cell(params string[] lines) => new(string.Join('\n', lines.Select(SafeText.OneLine)));
}
