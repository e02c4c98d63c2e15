using System.Text;

namespace Attest.Tests.Specs;

/// <summary>Names of the code as the register writes them.</summary>
static class Words
{
    /// <summary>"AtLeast" as "at_least".</summary>
    public static string Of(Enum value)
    {
        var word = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && word.Length > 0) word.Append('_');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    public static bool Names<T>(string word) where T : struct, Enum => Enum.GetValues<T>().Any(value => Of(value) == word);
}
