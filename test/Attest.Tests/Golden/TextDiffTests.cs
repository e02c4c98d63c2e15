namespace Attest.Tests.Golden;

public sealed class TextDiffTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "a b c", "a b c", "" },
        { "a b c", "a x c", "1 a|-b|+x| c" },
        { "a b c", "a c", "1 a|-b| c" },
        { "a c", "a b c", "1 a|+b| c" },
        { "1 2 3 4 5 6", "1 2 3 4 5 7", "3 3| 4| 5|-6|+7" },
        { "x 2 3 4 5 6 7 8 9 10 y", "z 2 3 4 5 6 7 8 9 10 w", "1-x|+z| 2| 3| 4|@ 8| 9| 10|-y|+w" },
        { "a b a b", "b a b a", "1-a| b| a| b|+a" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Shows_what_changed_with_some_lines_around_it(string expected, string actual, string difference)
    {
        var lines = TextDiff.Unified(expected.Replace(' ', '\n'), actual.Replace(' ', '\n')).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(difference, string.Join('|', lines.Skip(2)).Replace("@@ line 1 @@|", "1", StringComparison.Ordinal)
            .Replace("@@ line 3 @@|", "3", StringComparison.Ordinal).Replace("@@ line 8 @@|", "@", StringComparison.Ordinal));
    }

    [Fact]
    public void Applying_the_marks_gives_both_texts_back()
    {
        var (left, right) = (Lines(1, 60), Lines(2, 60));
        var edits = TextDiff.Unified(string.Join('\n', left), string.Join('\n', right)).Split('\n').Skip(2)
            .Where(line => line.Length > 0 && line[0] != '@').ToList();
        Assert.Equal(left.Except(right), edits.Where(line => line[0] == '-').Select(line => line[1..]).Except(right));
        Assert.Equal(right.Except(left), edits.Where(line => line[0] == '+').Select(line => line[1..]).Except(left));
    }

    [Fact]
    public void A_huge_difference_is_shown_without_a_huge_table()
    {
        var left = string.Join('\n', Enumerable.Range(0, 50_000).Select(number => $"l{number}"));
        var right = string.Join('\n', Enumerable.Range(0, 50_000).Select(number => $"r{number}"));
        Assert.StartsWith("--- expected", TextDiff.Unified(left, right), StringComparison.Ordinal);
    }

    static List<string> Lines(int step, int count) => [.. Enumerable.Range(0, count).Select(number => $"line {number * step}")];
}
