using System.Collections.Immutable;

namespace Attest.Languages;

/// <summary>A word list as it lies in the library: tab-separated rows under a header row, "#" before a remark.</summary>
public sealed record WordTable(string Name, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>The field of <paramref name="row"/> under <paramref name="column"/>.</summary>
    /// <exception cref="ArgumentException">The list has no such column.</exception>
    public string this[ImmutableArray<string> row, string column] => Columns.IndexOf(column) is >= 0 and var index
        ? row[index]
        : throw new ArgumentException($"{Name} has no column \"{column}\".", nameof(column));

    /// <summary>Reads the list <paramref name="name"/> ("harm") of <paramref name="language"/>, a folder here ("En").</summary>
    public static WordTable Load(string language, string name) => Read($"Languages/{language}/{name}.tsv");

    /// <summary>Reads the list at <paramref name="name"/>, a path such as "Languages/En/dates.tsv".</summary>
    /// <exception cref="ArgumentException">The library holds no list of that name.</exception>
    /// <exception cref="InvalidDataException">A row has more or fewer fields than the header.</exception>
    public static WordTable Read(string name)
    {
        var lines = ReadText(name).Split('\n').Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && line[0] != '#').ToList();
        var rows = lines.Select(line => line.Split('\t').ToImmutableArray()).ToImmutableArray();
        if (rows.IsEmpty) throw new InvalidDataException($"{name} has no header row.");

        var wrong = rows.FirstOrDefault(row => row.Length != rows[0].Length, rows[0]);
        return wrong == rows[0]
            ? new(name, rows[0], rows[1..])
            : throw new InvalidDataException($"{name}: \"{wrong[0]}\" has {wrong.Length} fields where the header has {rows[0].Length}.");
    }

    /// <summary>The whole text of an embedded file.</summary>
    public static string ReadText(string name)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"The library holds no \"{name}\".", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
