using System.Collections.Immutable;
using Attest.Languages;

namespace Attest.Names;

/// <summary>What people ruled on words, and the lists as they are with it.</summary>
/// <param name="All">One a word of a list.</param>
public sealed record OwnWords(ImmutableArray<OwnWord> All)
{
    public static OwnWords None { get; } = new([]);

    public IEnumerable<OwnWord> Of(EditedList list) => All.Where(own => own.List == list);

    /// <summary>The word list with what was ruled on its words: first the word, then, where the list has kinds, its kind.</summary>
    /// <param name="language">A folder of Languages: "En", the only one that is read.</param>
    public WordTable Table(string language, string name)
    {
        var table = WordTable.Load(language, name);
        var own = All.Where(word => TableOf(word) == name).ToList();
        if (own.Count == 0) return table;
        var ruled = own.Select(word => word.Word).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return table with { Rows = [.. table.Rows.Where(row => !ruled.Contains(row[0])), .. own.Where(word => word.Kind is not null).Select(word => Row(table, word))] };
    }

    static string? TableOf(OwnWord word) => word.List.Tables.ElementAtOrDefault(word.Word.Count(letter => letter == ' '));

    static ImmutableArray<string> Row(WordTable table, OwnWord word) => table.Columns.Length == 1 ? [word.Word] : [word.Word, word.Kind!];
}
