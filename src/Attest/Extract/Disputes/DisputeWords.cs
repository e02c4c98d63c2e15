using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Disputes;

/// <summary>The verbs and phrases of denial, doubt and not knowing.</summary>
public sealed class DisputeWords
{
    DisputeWords(FrozenDictionary<string, Stance> verbs, ImmutableArray<(ImmutableArray<string> Words, Stance Stance)> phrases) =>
        (Verbs, Phrases) = (verbs, phrases);

    public FrozenDictionary<string, Stance> Verbs { get; }

    /// <summary>Longest first.</summary>
    public ImmutableArray<(ImmutableArray<string> Words, Stance Stance)> Phrases { get; }

    public static DisputeWords Load(string language)
    {
        var table = WordTable.Load(language, "disputes");
        var rows = table.Rows.Select(row => (Words: table[row, "words"], Frame: table[row, "frame"], Stance: EnumNames.Parse<Stance>(table[row, "stance"]))).ToList();
        return new(
            rows.Where(row => row.Frame == "verb").ToFrozenDictionary(row => row.Words, row => row.Stance),
            [.. rows.Where(row => row.Frame == "phrase").Select(row => (row.Words.Split(' ').ToImmutableArray(), row.Stance)).OrderByDescending(row => row.Item1.Length)]);
    }
}
