using System.Text.RegularExpressions;

namespace Attest.Fuzz;

/// <summary>What the samples are made of: their lines and words, by the kind of file they stand in.</summary>
/// <param name="Lines">Lines of the samples that say something.</param>
/// <param name="Words">Their words, marks and tags, each once, in ordinal order.</param>
sealed partial record SampleGrammar(IReadOnlyList<(string Ending, string Line)> Lines, IReadOnlyList<string> Words)
{
    /// <exception cref="InvalidDataException">The folder holds no reports.</exception>
    public static SampleGrammar Of(string folder)
    {
        var lines = Directory.EnumerateFiles(folder).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(line => (Path.GetExtension(file), line))).ToList();
        if (lines.Count == 0) throw new InvalidDataException($"{folder} holds no reports.");
        return new(lines, [.. lines.SelectMany(line => Word().Matches(line.line).Select(match => match.Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    [GeneratedRegex(@"</?\w+[^<>]{0,60}>|\w+|[^\w\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
