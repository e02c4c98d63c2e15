using System.Text;
using Attest.Model;

namespace Attest.Eval.Types;

/// <summary>How often the reader gives which type to texts that a person gave another.</summary>
sealed class Confusion(IReadOnlyCollection<(IncidentType? Labelled, IncidentType? Read)> pairs)
{
    /// <summary>Stands for a text that tells of no incident.</summary>
    public const string None = "none";

    /// <summary>Figures as the scorers print them: "name: part/whole" a line.</summary>
    public string Scores()
    {
        var told = pairs.Where(pair => pair.Labelled is not null).ToList();
        var silent = pairs.Where(pair => pair.Labelled is null).ToList();
        var found = told.Where(pair => pair.Read is not null).ToList();
        return $"""
            label right: {pairs.Count(IsRight)}/{pairs.Count}
            incident found where one is told: {found.Count}/{told.Count}
            type right of the found: {found.Count(IsRight)}/{found.Count}
            none read where none is told: {silent.Count(IsRight)}/{silent.Count}
            """;
    }

    /// <summary>Rows are labels, columns what was read, both in the order of the types, none first; a dot is nought.</summary>
    public string Table()
    {
        var kinds = pairs.SelectMany(pair => new[] { pair.Labelled, pair.Read }).Distinct().OrderBy(kind => kind is null ? -1 : (int)kind).ToList();
        var width = kinds.Max(kind => Name(kind).Length);
        var table = new StringBuilder("labelled (rows, numbered) as read (columns)\n");
        table.Append(' ', width + 4).AppendJoin("", kinds.Select((_, at) => $"{at,4}")).Append('\n');
        for (var row = 0; row < kinds.Count; row++)
            table.Append($"{row,2}  {Name(kinds[row]).PadRight(width)}").AppendJoin("", kinds.Select(column => $"{Cell(kinds[row], column),4}")).Append('\n');
        return table.ToString();
    }

    string Cell(IncidentType? labelled, IncidentType? read) =>
        pairs.Count(pair => pair.Labelled == labelled && pair.Read == read) is > 0 and var count ? $"{count}" : ".";

    static bool IsRight((IncidentType? Labelled, IncidentType? Read) pair) => pair.Labelled == pair.Read;

    static string Name(IncidentType? kind) => kind is null ? None : EnumNames.Of(kind.Value);
}
