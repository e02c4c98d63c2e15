using Attest.Model;

namespace Attest.Extract.People;

/// <summary>Words for those who speak by office: police, prosecutors, courts, coroners, ministries.</summary>
public static class PersonOffices
{
    public static bool Is(Token token) => PersonWords.Offices.Is(token);

    /// <param name="word">One word of a speaker's name.</param>
    public static bool Is(string word)
    {
        var plain = word.ToLowerInvariant().TrimEnd(',');
        return PersonWords.Offices.Contains(plain) || PersonWords.Offices.Contains(plain.TrimEnd('s')) || (plain.EndsWith("ies", StringComparison.Ordinal) && PersonWords.Offices.Contains(plain[..^3] + "y"));
    }
}
