using Attest.Names;

namespace Attest.App.Export.Names;

/// <summary>A word of a text, folded as names are.</summary>
/// <param name="End">One past its last letter; a possessive is left out.</param>
readonly record struct WordRun(int Start, int End, string Folded);

/// <summary>The words of a text: letters with apostrophes inside; hyphens, digits and all else part them.</summary>
static class WordRuns
{
    public static IEnumerable<WordRun> Of(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsLetter(text[end]) || IsInside(text, end))) end++;
            yield return new(at, end, NameFold.Of(text[at..end]));
            at = end;
        }
    }

    static bool IsInside(string text, int mark) => text[mark] is '\'' or '’' && mark + 1 < text.Length && char.IsLetter(text[mark + 1])
        && !(text[mark + 1] is 's' or 'S' && (mark + 2 == text.Length || !char.IsLetter(text[mark + 2])));
}
