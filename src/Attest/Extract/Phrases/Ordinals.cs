using System.Collections.Frozen;
using Attest.Languages;

namespace Attest.Extract.Phrases;

/// <summary>Words that rank one among many: "ninth", "11th".</summary>
static class Ordinals
{
    static readonly FrozenSet<string> Words = ClosedWords.Load("En", "people-words").Of("ordinal");

    public static bool Is(string word) =>
        Words.Contains(word.ToLowerInvariant())
        || (word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" && word[..^2].All(char.IsAsciiDigit));
}
