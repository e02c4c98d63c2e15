namespace Attest.Tests.House;

/// <summary>Files stay small enough to be read at one sitting.</summary>
public sealed class FileShapeTests
{
    /// <summary>No file of code is longer than this; lines.</summary>
    const int Longest = 400;

    /// <summary>Hardly any file is longer than this; lines.</summary>
    const int Long = 250;

    static IEnumerable<(string Path, int Lines)> Sources =>
        TrackedFiles.Under("", ".cs").Select(path => (path, TrackedFiles.Lines(path).Length));

    [Fact]
    public void No_file_of_code_is_too_long_to_read()
    {
        Assert.Empty(Sources.Where(file => file.Lines > Longest).Select(file => $"{file.Path}: {file.Lines} lines"));
    }

    [Fact]
    public void Hardly_any_file_of_code_is_long()
    {
        var files = Sources.ToList();
        var some = files.Where(file => file.Lines > Long).Select(file => $"{file.Path}: {file.Lines} lines").ToList();
        Assert.True(some.Count <= Math.Max(1, files.Count / 20), $"more than one file in twenty is over {Long} lines: {string.Join(", ", some)}");
    }

    [Fact]
    public void Half_of_the_files_are_short()
    {
        var lengths = Sources.Select(file => file.Lines).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, 100);
    }

    [Fact]
    public void Usings_are_sorted_with_the_system_first()
    {
        var unsorted = TrackedFiles.Under("", ".cs").Where(path => !IsSorted(TrackedFiles.Lines(path))).ToList();
        Assert.Empty(unsorted);
    }

    [Theory]
    [InlineData("using System.Text;\nusing Attest.Model;\nusing Dapper;", true)]
    [InlineData("using Attest.Model;\nusing System.Text;", false)]
    [InlineData("using System.Text;\nusing System;", false)]
    [InlineData("using Dapper;\nusing Attest.Model;", false)]
    public void An_order_of_usings_is_seen(string usings, bool expected)
    {
        Assert.Equal(expected, IsSorted(usings.Split('\n')));
    }

    static bool IsSorted(IEnumerable<string> lines)
    {
        var names = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=') && !line.Contains("static", StringComparison.Ordinal))
            .Select(line => line[6..^1]).ToList();
        return names.SequenceEqual(names.OrderBy(name => name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(name => name, StringComparer.OrdinalIgnoreCase));
    }
}
