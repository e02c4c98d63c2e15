namespace Attest.App.Wording;

/// <summary>Reasons of a grade in words: the register names origins by their keys, which tell a reader little.</summary>
static class ReasonWords
{
    const string Listing = ": ";
    const string Separator = ", ";

    /// <summary>"one origin tells of harm to civilians: Health Ministry".</summary>
    /// <param name="names">Names of origins by key.</param>
    public static string Of(string text, IReadOnlyDictionary<string, string> names)
    {
        if (text.IndexOf(Listing, StringComparison.Ordinal) is not (>= 0 and var at)) return text;
        var keys = text[(at + Listing.Length)..].Split(Separator);
        return text[..(at + Listing.Length)] + string.Join(Separator, keys.Select(key => names.GetValueOrDefault(key, key)));
    }
}
