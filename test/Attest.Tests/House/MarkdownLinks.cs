using System.Text.RegularExpressions;

namespace Attest.Tests.House;

/// <summary>The links of a Markdown text that lead to files of the repository.</summary>
static partial class MarkdownLinks
{
    public static IEnumerable<string> In(string text) => Link().Matches(text).Select(match => match.Groups[1].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
        .Select(target => target.Split('#')[0]);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
