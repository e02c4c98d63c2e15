namespace Attest.App.Desk.Figures;

/// <summary>Words cut to the room that a drawing has; the whole stands in the drawing's titles and in the text beside it.</summary>
static class ShortText
{
    /// <param name="width">Pixels.</param>
    /// <param name="size">Font size in pixels.</param>
    public static string Of(string words, double width, double size)
    {
        double used = 0;
        for (var at = 0; at < words.Length; at++)
        {
            used += size * ShareOf(words[at]);
            if (used > width) return $"{words[..CutAt(words, at)].TrimEnd()}…";
        }

        return words;
    }

    // Room for the dots, and never between the halves of one sign.
    static int CutAt(string words, int at)
    {
        var cut = Math.Max(1, at - 1);
        return char.IsLowSurrogate(words[cut]) ? cut + 1 : cut;
    }

    // Widths of a common sans-serif type, on the safe side.
    static double ShareOf(char sign) => sign switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or ' ' => 0.3,
        'm' or 'w' or 'M' or 'W' => 0.88,
        >= 'A' and <= 'Z' => 0.68,
        > '\u2E7F' and < '\uD7B0' => 1,
        _ => 0.56,
    };
}
