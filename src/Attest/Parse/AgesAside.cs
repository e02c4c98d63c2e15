using System.Collections.Immutable;
using System.Globalization;

namespace Attest.Parse;

/// <summary>Finds ages between commas behind a name, as local news sets them: "Jon Hale, 36, was found dead".</summary>
/// <remarks>A parser of web text breaks off at such a number. Without it the name stands before its verb.</remarks>
sealed class AgesAside(Tagger tagger)
{
    const int Oldest = 115;

    /// <summary>Ranges of words, in order: the comma and the number, and the comma behind it where no other name follows.</summary>
    public ImmutableArray<(int First, int End)> Find(Workspace room, ReadOnlySpan<string> words)
    {
        var found = ImmutableArray<(int First, int End)>.Empty;
        for (var at = 1; at + 2 < words.Length; at++)
        {
            if (words[at] != "," || Coarse(room, at - 1) != "PROPN" || !IsAge(words[at + 1]) || words[at + 2] is not ("," or ";")) continue;
            var end = words[at + 2] == "," && at + 3 < words.Length && Coarse(room, at + 3) is "VERB" or "AUX" or "ADJ" or "ADP" ? at + 3 : at + 2;
            found = found.Add((at, end));
            at = end - 1;
        }

        return found;
    }

    static bool IsAge(string word) => word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is > 0 and <= Oldest;

    string Coarse(Workspace room, int at) => tagger.Tags[room.Tags[at]].Coarse;
}
