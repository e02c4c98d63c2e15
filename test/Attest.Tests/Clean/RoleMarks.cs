using Attest.Clean;
using Attest.Model;

namespace Attest.Tests.Clean;

/// <summary>Paragraphs made of lines, for the steps that give them their roles one at a time.</summary>
static class RoleMarks
{
    /// <summary>"Title: words" for each line once <paramref name="mark"/> has run; "-" for a line without a role.</summary>
    /// <param name="lines">Lines; a role and a bar before one says that it has the role already: "Furniture|Related".</param>
    public static string[] After(Action<Paragraph[]> mark, params string[] lines)
    {
        var (paragraphs, at) = (new List<Paragraph>(), 0);
        foreach (var line in lines)
        {
            var parts = line.Split('|', 2);
            var text = parts[^1];
            paragraphs.Add(new(new(at, at + text.Length), text, parts.Length > 1 ? Enum.Parse<BlockKind>(parts[0]) : null));
            at += text.Length + 2;
        }

        var marked = paragraphs.ToArray();
        mark(marked);
        return [.. marked.Select(paragraph => paragraph.Kind?.ToString() ?? "-")];
    }
}
