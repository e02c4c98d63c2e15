using System.Collections.Frozen;
using Attest.Languages;

namespace Attest.Clean.Html;

/// <summary>What class names and ids tell of an element, by the words of Languages/En/markup.tsv.</summary>
sealed class MarkupWords
{
    const int MaxLabelLength = 400;

    readonly FrozenDictionary<string, FrozenSet<string>> byKind;

    MarkupWords(WordTable table) => byKind = table.Rows.GroupBy(row => row[0], row => row[1], StringComparer.Ordinal)
        .ToFrozenDictionary(kind => kind.Key, kind => kind.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static MarkupWords English { get; } = new(WordTable.Read("Languages/En/markup.tsv"));

    /// <summary>True when a word of the element's class or id is of that kind.</summary>
    public bool Says(HtmlElement element, string kind)
    {
        var words = byKind[kind];
        return Words($"{element.Attribute("class")} {element.Attribute("id")}").Any(words.Contains);
    }

    /// <summary>"relatedLinks top_bar" as related, links, top, bar.</summary>
    static IEnumerable<string> Words(string labels)
    {
        var start = 0;
        var length = Math.Min(labels.Length, MaxLabelLength);
        for (var i = 0; i <= length; i++)
        {
            var isBreak = i == length || !char.IsLetter(labels[i]) || i > 0 && char.IsUpper(labels[i]) && char.IsLower(labels[i - 1]);
            if (!isBreak) continue;
            if (i > start) yield return labels[start..i].ToLowerInvariant();
            start = i < length && char.IsLetter(labels[i]) ? i : i + 1;
        }
    }
}
