using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Names;

namespace Attest.Extract.People;

/// <summary>Keys by which the ways of writing one person's name are one: first and last word, folded.</summary>
public static class PersonKeys
{
    static readonly FrozenSet<string> Suffixes = new[] { "jr", "sr", "ii", "iii", "iv" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Folded words without "Jr." and nicknames in quotation marks.</summary>
    public static ImmutableArray<string> WordsOf(string name)
    {
        var words = NameFold.Of(WithoutNickname(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Suffixes.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        return [.. words];
    }

    /// <summary>"darnell whitcomb" for "Darnell J. Whitcomb Jr."; the word itself where there is but one.</summary>
    public static string Of(string name) => WordsOf(name) switch
    {
        [] => "",
        [var only] => only,
        [var first, .., var last] => $"{first} {last}",
    };

    /// <summary>The last name, folded.</summary>
    public static string LastOf(string name) => WordsOf(name) is [.., var last] ? last : "";

    /// <summary>The first name, folded.</summary>
    public static string FirstOf(string name) => WordsOf(name) is [var first, ..] ? first : "";

    static string WithoutNickname(string name)
    {
        var open = name.IndexOfAny(['"', '“', '‘']);
        var close = open < 0 ? -1 : name.IndexOfAny(['"', '”', '’'], open + 1);
        return close < 0 ? name : name[..open] + name[(close + 1)..];
    }
}
