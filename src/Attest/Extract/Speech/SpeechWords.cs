using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>What a word does around speech; the names are those of the word table.</summary>
enum SpeechWordKind { Refusal, Listener, Document, Outlet, Continuing, Assertion }

/// <summary>Words around speech that are no cues, by lemma.</summary>
sealed class SpeechWords
{
    readonly FrozenSet<(string Lemma, SpeechWordKind Kind)> _words;

    SpeechWords(FrozenSet<(string, SpeechWordKind)> words) => _words = words;

    public static SpeechWords Load()
    {
        var table = WordTable.Load("En", "speech-words");
        return new(table.Rows
            .Select(row => (table[row, "lemma"], Enum.Parse<SpeechWordKind>(table[row, "kind"], ignoreCase: true)))
            .ToFrozenSet());
    }

    public bool Is(Token token, SpeechWordKind kind) => _words.Contains((token.Lemma.ToLowerInvariant(), kind));
}
