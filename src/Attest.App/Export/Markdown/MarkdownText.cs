using System.Text;
using Attest.App.Wording;

namespace Attest.App.Export.Markdown;

/// <summary>Words of reports as plain text in Markdown: nothing in them is markup, HTML or a link.</summary>
static class MarkdownText
{
    const string Special = "\\`*_{}[]<>()#+-!|~&:@";

    public static string Of(string words)
    {
        var line = SafeText.OneLine(words);
        var escaped = new StringBuilder(line.Length + 8);
        for (var index = 0; index < line.Length; index++)
        {
            if (IsSpecial(line, index)) escaped.Append('\\');
            escaped.Append(line[index]);
        }

        return escaped.ToString();
    }

    // A hyphen, plus or colon inside a word means nothing to Markdown; escaping it would only hurt the eye.
    static bool IsSpecial(string line, int index) => line[index] switch
    {
        '-' or '+' => index == 0,
        ':' or '@' => index + 1 < line.Length && !char.IsWhiteSpace(line[index + 1]),
        '(' or ')' or '!' => false,
        '.' => index > 0 && index < 10 && line.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0,
        var letter => Special.Contains(letter, StringComparison.Ordinal),
    };
}
