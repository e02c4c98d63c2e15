using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>The verbs that bring speech, by lemma.</summary>
sealed class CueTable
{
    readonly FrozenDictionary<string, CueWord> _words;

    CueTable(FrozenDictionary<string, CueWord> words) => _words = words;

    public static CueTable Load()
    {
        var table = WordTable.Load("En", "speech-cues");
        return new(table.Rows
            .Select(row => new CueWord(
                table[row, "lemma"],
                Enum.Parse<CueSense>(table[row, "sense"], ignoreCase: true),
                Enum.Parse<Stance>(table[row, "stance"], ignoreCase: true),
                FramesOf(table[row, "frames"])))
            .ToFrozenDictionary(word => word.Lemma, StringComparer.Ordinal));
    }

    /// <summary>The cue that <paramref name="token"/> is, or null.</summary>
    public CueWord? Of(Token token) =>
        token.Tag is "VERB" ? _words.GetValueOrDefault(token.Lemma.ToLowerInvariant()) : null;

    static CueFrames FramesOf(string names) =>
        names.Split(',').Aggregate(CueFrames.None, (frames, name) => frames | Enum.Parse<CueFrames>(name, ignoreCase: true));
}
