using System.Text.RegularExpressions;
using Attest.App;
using Attest.App.Listing;

namespace Attest.Tests.App;

public sealed partial class ListingTableTests
{
    static readonly ListingTable<string> Table = new(["first", "second"], row => [row, row + row]);

    [Fact]
    public void In_a_file_columns_stand_below_one_another_and_no_cell_is_cut()
    {
        var wide = new string('x', 500);

        var lines = Write(null, "a", wide).Split('\n');

        Assert.StartsWith("#   first ", lines[0], StringComparison.Ordinal);
        Assert.Equal($"1   {"a",-500}   aa", lines[2]);
        Assert.Equal($"2   {wide}   {wide}{wide}", lines[3]);
    }

    [Fact]
    public void On_a_terminal_no_line_is_wider_than_it()
    {
        var lines = Write(60, string.Join(' ', Enumerable.Repeat("words", 60))).Split('\n');

        Assert.True(lines.Length > 5);
        Assert.All(lines, line => Assert.True(line.Length <= 60, line));
    }

    [Fact]
    public void A_long_listing_repeats_its_headings_on_a_terminal()
    {
        var text = Write(80, [.. Enumerable.Range(0, 401).Select(number => $"row{number}")]);

        Assert.Equal(3, text.Split("second").Length - 1);
        Assert.Contains("row400", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_for_files_only_is_not_drawn()
    {
        var table = new ListingTable<string>(["id", "words"], row => ["x-" + row, row], fileOnly: "id");

        Assert.Contains("x-a", Write(table, null, "a"), StringComparison.Ordinal);
        var drawn = Write(table, 80, "a");
        Assert.DoesNotContain("x-a", drawn, StringComparison.Ordinal);
        Assert.Matches("#\\s+words", drawn);
        Assert.Matches("1\\s+a", drawn);
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Styling();

    static string Write(int? width, params string[] rows) => Write(Table, width, rows);

    static string Write(ListingTable<string> table, int? width, params string[] rows)
    {
        using var output = new StringWriter { NewLine = "\n" };
        table.Write(new Screen(output, TextWriter.Null, width, ShowsProgress: false), rows);
        return Styling().Replace(output.ToString().ReplaceLineEndings("\n"), "");
    }
}
