using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>The verbs that bring speech, by lemma.</summary>
sealed class CueTable
{
    readonly FrozenDictionary<string, CueWord> _words;

    readonly FrozenDictionary<(string Verb, string Noun), CueWord> _phrases;

    CueTable(FrozenDictionary<string, CueWord> words, FrozenDictionary<(string, string), CueWord> phrases) =>
        (_words, _phrases, Forms) = (words, phrases, new(words.Values.OrderBy(word => word.Lemma, StringComparer.Ordinal)));

    /// <summary>Forms by which a cue is known though tagged otherwise.</summary>
    public CueForms Forms { get; }

    public static CueTable Load()
    {
        var table = WordTable.Load("En", "speech-cues");
        return new(table.Rows
            .Select(row => new CueWord(
                table[row, "lemma"],
                Enum.Parse<CueSense>(table[row, "sense"], ignoreCase: true),
                Enum.Parse<Stance>(table[row, "stance"], ignoreCase: true),
                FramesOf(table[row, "frames"])))
            .ToFrozenDictionary(word => word.Lemma, StringComparer.Ordinal), Phrases());
    }

    static FrozenDictionary<(string, string), CueWord> Phrases()
    {
        var table = WordTable.Load("En", "speech-phrases");
        return table.Rows.ToFrozenDictionary(
            row => (table[row, "verb"], table[row, "noun"]),
            row => new CueWord(
                table[row, "verb"], Enum.Parse<CueSense>(table[row, "sense"], ignoreCase: true),
                Enum.Parse<Stance>(table[row, "stance"], ignoreCase: true), CueFrames.Object));
    }

    /// <summary>The cue that <paramref name="token"/> is, or null.</summary>
    public CueWord? Of(Token token) =>
        token.Tag is "VERB" ? _words.GetValueOrDefault(token.Lemma.ToLowerInvariant()) : null;

    /// <summary>"expressed doubts", "took responsibility": a verb that brings speech with one noun only; null for any other.</summary>
    public CueWord? OfPhrase(Token verb, Token noun) => _phrases.GetValueOrDefault((verb.Lemma.ToLowerInvariant(), noun.Lemma.ToLowerInvariant()));

    static CueFrames FramesOf(string names) =>
        names.Split(',').Aggregate(CueFrames.None, (frames, name) => frames | Enum.Parse<CueFrames>(name, ignoreCase: true));
}
