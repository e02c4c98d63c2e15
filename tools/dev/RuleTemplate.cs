using System.Text;

namespace Attest.Dev;

/// <summary>Fills the templates that new files begin with.</summary>
static class RuleTemplate
{
    public static string Fill(string template, string folder, string name) =>
        File.ReadAllText(Repository.In($"tools/dev/templates/{template}"))
            .Replace("{Folder}", folder, StringComparison.Ordinal)
            .Replace("{Name}", name, StringComparison.Ordinal)
            .Replace("{kind}", Kind(folder), StringComparison.Ordinal)
            .Replace("{id}", Dashed(name), StringComparison.Ordinal);

    /// <summary>Remarks and header row of a word list, without its rows.</summary>
    public static string Head(IEnumerable<string> lines)
    {
        var head = new StringBuilder();
        foreach (var line in lines)
        {
            head.Append(line).Append('\n');
            if (line.Length > 0 && line[0] != '#') break;
        }

        return head.ToString();
    }

    /// <summary>"CountedPassive" as "counted-passive".</summary>
    public static string Dashed(string name) =>
        string.Concat(name.Select((letter, at) => (at > 0 && char.IsAsciiLetterUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));

    // Folders are plurals of the kinds: Casualties, Damages, Attacks, Disputes.
    static string Kind(string folder)
    {
        var kind = folder.ToLowerInvariant();
        return kind.EndsWith("ies", StringComparison.Ordinal) ? kind[..^3] + "y" : kind.TrimEnd('s');
    }
}
