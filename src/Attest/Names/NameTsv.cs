using System.Collections.Immutable;
using System.Text;

namespace Attest.Names;

/// <summary>Reads the word tables that are built into the library: tab-separated, "#" comments, the first row the column names.</summary>
public static class NameTsv
{
    /// <summary>The rows of a built-in table, each an array as long as the heading.</summary>
    public static ImmutableArray<string[]> BuiltIn(string file)
    {
        using var stream = typeof(NameTsv).Assembly.GetManifestResourceStream("Attest.Names." + file)
            ?? throw new InvalidOperationException($"The library was built without its table {file}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader, file);
    }

    /// <exception cref="FormatException">A row has more or fewer columns than the heading.</exception>
    public static ImmutableArray<string[]> Read(TextReader reader, string file)
    {
        var rows = ImmutableArray.CreateBuilder<string[]>();
        int? width = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (width is null)
            {
                width = cells.Length;
                continue;
            }

            if (cells.Length != width)
                throw new FormatException($"{file}: a row has {cells.Length} columns where the heading has {width}: {line}");
            rows.Add(cells);
        }

        return rows.ToImmutable();
    }

    /// <summary>The parts of a cell that lists several, "a|b|c"; none for an empty cell.</summary>
    public static ImmutableArray<string> List(string cell) =>
        [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
