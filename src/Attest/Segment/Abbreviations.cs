using System.Collections.Frozen;
using Attest.Segment.Learned;

namespace Attest.Segment;

/// <summary>Abbreviations after which a sentence goes on, and words that open one after any other, from abbreviations.tsv.</summary>
sealed class Abbreviations
{
    const int Longest = 12;

    readonly FrozenDictionary<string, string> kinds;

    Abbreviations(FrozenDictionary<string, string> kinds) => this.kinds = kinds;

    public static Abbreviations Load()
    {
        using var stream = typeof(Abbreviations).Assembly.GetManifestResourceStream("Languages/En/abbreviations.tsv")
            ?? throw new InvalidDataException("The assembly has no list of abbreviations.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    public static Abbreviations Read(TextReader rows)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.ReadLine() is { } row)
        {
            if (row.Length == 0 || row[0] == '#') continue;
            var cells = row.Split('\t');
            kinds[cells[0]] = cells[1];
        }

        return new(kinds.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>True when <paramref name="word"/>, with its full stop, is an abbreviation that needs what begins with <paramref name="next"/>.</summary>
    public bool BindsNext(ReadOnlySpan<char> word, char next)
    {
        if (word.Length is 0 or > Longest || word[^1] != '.') return false;
        return KindOf(word) switch
        {
            "title" or "inner" => Letters.Class(next) is 'a' or 'A' or '"' or '0',
            "month" or "number" => Letters.Class(next) == '0',
            _ => false,
        };
    }

    /// <summary>True when a word such as "U.S." is followed by one that opens sentences, as "They" does.</summary>
    public bool EndsBefore(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        word.Length > 1 && word[^1] == '.' && Letters.Class(word[0]) is 'a' or 'A' or '0'
        && next.Length is > 0 and <= Longest && Letters.Class(next[0]) == 'A' && KindOf(next) == "opener";

    /// <summary>True for an hour before a day, "2 a.m. Saturday", its full stop parted off or not.</summary>
    /// <param name="hour">"a.m." or "a.m".</param>
    public bool IsHourOfDay(ReadOnlySpan<char> hour, ReadOnlySpan<char> next) =>
        hour.Length is 3 or 4 && next.Length <= Longest && KindOf(next) == "day" && char.IsUpper(next[0])
        && KindOf(hour[^1] == '.' ? hour : $"{hour}.") == "clock";

    string? KindOf(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) folded[i] = Letters.Fold(word[i]);
        return kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var kind) ? kind : null;
    }
}
