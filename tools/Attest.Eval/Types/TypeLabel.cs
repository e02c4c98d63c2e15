using Attest.Model;

namespace Attest.Eval.Types;

/// <summary>What a person read in the opening of a text.</summary>
/// <param name="Set">Public set that holds the text.</param>
/// <param name="Id">Name of the text in that set.</param>
/// <param name="Kind">Of the first incident that the opening tells of; null where it tells of none.</param>
sealed record TypeLabel(string Set, string Id, IncidentType? Kind)
{
    /// <summary>The labels of eval/types/labels.tsv, which travel with the program; the texts stay where they are.</summary>
    /// <exception cref="InvalidDataException">A line has another form, names no type, or labels a text twice.</exception>
    public static IReadOnlyList<TypeLabel> All()
    {
        using var file = typeof(TypeLabel).Assembly.GetManifestResourceStream("labels.tsv")!;
        using var reader = new StreamReader(file);
        return Read(reader.ReadToEnd());
    }

    /// <inheritdoc cref="All"/>
    public static IReadOnlyList<TypeLabel> Read(string table)
    {
        var labels = table.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Line).ToList();
        var twice = labels.GroupBy(label => (label.Set, label.Id)).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? labels : throw new InvalidDataException($"{twice.Key.Set} {twice.Key.Id} is labelled twice.");
    }

    static TypeLabel Line(string line) => line.Split('\t') is [var set, var id, var kind]
        ? new(set, id, kind == Confusion.None ? null : EnumNames.Parse<IncidentType>(kind))
        : throw new InvalidDataException($"'{line}' is not set, id and kind.");
}
