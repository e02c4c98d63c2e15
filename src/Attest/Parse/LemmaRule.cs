using System.Globalization;

namespace Attest.Parse;

/// <summary>How a word becomes its dictionary form: drop letters at its end, add others, keep its capitals or not.</summary>
readonly record struct LemmaRule(bool KeepsCase, int Drop, string Add)
{
    public static readonly LemmaRule LowerCase = new(false, 0, "");

    /// <summary>Null when the rule drops more than the word has, or leaves nothing.</summary>
    public string? Apply(string word)
    {
        if (Drop > word.Length || word.Length - Drop + Add.Length == 0) return null;
        if (Drop == 0 && Add.Length == 0) return KeepsCase ? word : word.ToLowerInvariant();
        var stem = string.Concat(word.AsSpan(0, word.Length - Drop), Add);
        return KeepsCase ? stem : stem.ToLowerInvariant();
    }

    /// <summary>The least rule that turns <paramref name="word"/> into <paramref name="lemma"/>.</summary>
    public static LemmaRule Between(string word, string lemma)
    {
        var keeps = word.Any(char.IsUpper) && lemma.Any(char.IsUpper);
        var from = keeps ? word : word.ToLowerInvariant();
        var same = 0;
        while (same < from.Length && same < lemma.Length && from[same] == lemma[same]) same++;
        return new(keeps, from.Length - same, lemma[same..]);
    }

    public static LemmaRule Parse(string text)
    {
        var parts = text.Split(' ', 3);
        return new(parts[0] == "k", int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(KeepsCase ? 'k' : 'l')} {Drop} {Add}");
}
