using System.Text.RegularExpressions;

namespace Attest.Tests.Specs;

/// <summary>Reads the example blocks of a Markdown file; README.md beside the specs tells their form.</summary>
static partial class SpecFile
{
    const string Separator = ".";

    /// <exception cref="FormatException">A block is not in the form; the message names file and line.</exception>
    public static IReadOnlyList<SpecExample> Read(string name, string[] lines)
    {
        var (examples, heading) = (new List<SpecExample>(), "");
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith('#')) heading = lines[at].TrimStart('#').Trim();
            if (!lines[at].StartsWith("```", StringComparison.Ordinal)) continue;

            var end = Array.IndexOf(lines, "```", at + 1);
            if (end < 0) throw new FormatException($"{name}:{at + 1}: the block has no end");
            if (Opening().Match(lines[at]) is { Success: true } opening)
                examples.Add(Example($"{name}:{at + 1} {heading}", opening.Groups[1].Value, lines[(at + 1)..end]));
            at = end;
        }

        return examples;
    }

    static SpecExample Example(string name, string settings, string[] block)
    {
        var dot = Array.IndexOf(block, Separator);
        if (dot <= 0) throw new FormatException($"{name}: an example is text, a line with a dot, and the claims");
        var expected = block[(dot + 1)..].Where(line => line.Trim().Length > 0).Select(line => Line(name, line)).ToList();
        if (expected.Count == 0) throw new FormatException($"{name}: write \"none\" where the text makes no claim");

        var given = Settings(name, settings);
        return new(
            name, string.Join("\n\n", block[..dot].Where(line => line.Length > 0)) + "\n",
            given.GetValueOrDefault("published"), given.GetValueOrDefault("outlet"), given.ContainsKey("known-gap"), expected);
    }

    static ExpectedLine Line(string name, string line)
    {
        try
        {
            return ExpectedLine.Read(line);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"{name}: {problem.Message}", problem);
        }
    }

    static Dictionary<string, string> Settings(string name, string settings)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var match in Setting().Matches(settings).Cast<Match>())
        {
            var key = match.Groups[1].Value;
            if (key is not ("published" or "outlet" or "known-gap")) throw new FormatException($"{name}: no setting is called \"{key}\"");
            given[key] = match.Groups[2].Success ? match.Groups[2].Value : match.Groups[3].Value;
        }

        return given;
    }

    [GeneratedRegex("^```example(.*)$")]
    private static partial Regex Opening();

    [GeneratedRegex("""([a-z-]+)(?:=(?:"([^"]*)"|(\S+)))?""")]
    private static partial Regex Setting();
}
