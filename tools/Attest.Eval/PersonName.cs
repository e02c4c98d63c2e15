namespace Attest.Eval;

/// <summary>Names of persons among the words that count victims: who is named is counted by the name.</summary>
static class PersonName
{
    /// <summary>Shorter words may be small: "de la Cruz".</summary>
    const int LongestParticle = 3;

    public static bool Is(string words) => Parts(words) is { Length: >= 2 } parts
        && parts.All(word => char.IsUpper(word[0]) || (word.Length <= LongestParticle && char.IsLetter(word[0])))
        && char.IsUpper(parts[0][0]) && char.IsUpper(parts[^1][0]);

    /// <summary>In one line, white space folded.</summary>
    public static string Plain(string words) => string.Join(' ', Parts(words));

    static string[] Parts(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
