namespace Attest.App.Wording;

/// <summary>Running text in lines of a width.</summary>
static class Wrapped
{
    /// <param name="indent">Spaces before the first line; those after it get two more.</param>
    /// <returns>Lines no wider than <paramref name="width"/> but for words that are; none of them ends in a space.</returns>
    public static IEnumerable<string> Lines(string words, int width, int indent)
    {
        var line = new string(' ', indent);
        var isEmpty = true;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = new string(' ', indent + 2);
                isEmpty = true;
            }

            line = isEmpty ? line + word : $"{line} {word}";
            isEmpty = false;
        }

        if (!isEmpty) yield return line;
    }
}
