using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Phrases;

/// <summary>"A shadowy group calling itself the Lamp", "a militia known as the Lamp": the name that a group is introduced by.</summary>
static class NamedBand
{
    static readonly FrozenSet<string> Naming = ClosedWords.Load("En", "speech-frame").Of("naming");

    // Farther from the noun the name is somebody else's.
    const int MostBetween = 3;
    const int LongestName = 8;

    /// <summary>The words of the name that is given to the group at <paramref name="head"/>; null where none is.</summary>
    public static (int First, int End)? After(Sentence sentence, int head)
    {
        for (var at = head + 1; at < sentence.Tokens.Length && at <= head + MostBetween; at++)
        {
            var token = sentence.Tokens[at];
            if (Naming.Contains(token.Lemma) && token.Xpos is "VBG" or "VBN" or "VBD" or "VBZ" or "JJ") return NameFrom(sentence, at + 1);
            if (token.Tag is "ADP" or "CCONJ" or "VERB") return null;
        }

        return null;
    }

    static (int First, int End)? NameFrom(Sentence sentence, int at)
    {
        while (Text(sentence, at) is "itself" or "themselves" or "himself" or "as" or "the" or "The" or "“" or "\"" or "‘" or "'") at++;
        var end = at;
        while (end < sentence.Tokens.Length && end - at < LongestName && IsOfName(sentence, end)) end++;
        while (end > at && !char.IsUpper(sentence.Tokens[end - 1].Text[0])) end--;
        return end > at ? (at, end) : null;
    }

    // "Katiba of the Valley", "Ansar al-Nur"
    static bool IsOfName(Sentence sentence, int at) =>
        char.IsUpper(sentence.Tokens[at].Text[0]) || Text(sentence, at) is "of" or "the" or "for" or "al" or "-" or "el" or "ul" or "de" or "la" or "'s" or "’s";

    static string? Text(Sentence sentence, int at) => at < sentence.Tokens.Length ? sentence.Tokens[at].Text : null;
}
