using System.Text;

namespace Attest.Tests.Golden;

/// <summary>A unified difference of two texts, for people to read.</summary>
static class TextDiff
{
    /// <summary>Lines shown around a change.</summary>
    const int Context = 3;

    /// <summary>Above so many changed lines on a side the middle is shown as replaced whole; keeps a table of n × m small.</summary>
    const int Most = 2000;

    /// <summary>Empty when both are the same.</summary>
    public static string Unified(string expected, string actual)
    {
        if (expected == actual) return "";
        var edits = Edits(expected.Split('\n'), actual.Split('\n'));
        var text = new StringBuilder("--- expected\n+++ received\n");
        for (var at = 0; at < edits.Count; at++)
        {
            if (!IsNearChange(edits, at)) continue;
            if (at == 0 || !IsNearChange(edits, at - 1)) text.Append("@@ line ").Append(edits[at].Line).Append(" @@\n");
            text.Append(edits[at].Mark).Append(edits[at].Text).Append('\n');
        }

        return text.ToString();
    }

    static bool IsNearChange(List<Edit> edits, int at)
    {
        for (var near = Math.Max(0, at - Context); near <= Math.Min(edits.Count - 1, at + Context); near++)
            if (edits[near].Mark != ' ') return true;
        return false;
    }

    static List<Edit> Edits(string[] left, string[] right)
    {
        var start = 0;
        while (start < Math.Min(left.Length, right.Length) && left[start] == right[start]) start++;
        var end = 0;
        while (end < Math.Min(left.Length, right.Length) - start && left[^(end + 1)] == right[^(end + 1)]) end++;

        List<Edit> edits = [.. left[..start].Select((line, at) => new Edit(' ', line, at + 1))];
        edits.AddRange(Middle(left[start..^end], right[start..^end], start + 1));
        edits.AddRange(left[^end..].Select((line, at) => new Edit(' ', line, left.Length - end + at + 1)));
        return edits;
    }

    static IEnumerable<Edit> Middle(string[] left, string[] right, int first)
    {
        var isLarge = left.Length > Most || right.Length > Most;
        var common = isLarge ? new int[1, 1] : CommonLengths(left, right);
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (!isLarge && i < left.Length && j < right.Length && left[i] == right[j])
            {
                yield return new(' ', left[i], first + i++);
                j++;
            }
            else if (i < left.Length && (isLarge || j == right.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                yield return new('-', left[i], first + i++);
            }
            else
            {
                yield return new('+', right[j++], first + i);
            }
        }
    }

    /// <summary>At [i, j], the length of the longest common run of lines of what follows i and j.</summary>
    static int[,] CommonLengths(string[] left, string[] right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
            for (var j = right.Length - 1; j >= 0; j--)
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        return lengths;
    }

    sealed record Edit(char Mark, string Text, int Line);
}
