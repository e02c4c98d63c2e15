namespace Attest.Model;

/// <summary>Names of the register's enumerations: snake case, as the contract spells them.</summary>
public static class EnumNames
{
    /// <summary>"AtLeast" → "at_least".</summary>
    public static string Of<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        var words = new System.Text.StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0) words.Append('_');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary>"at_least" → AtLeast.</summary>
    /// <exception cref="ArgumentException">No value of <typeparamref name="T"/> has that name.</exception>
    public static T Parse<T>(string name) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (Of(value) == name) return value;
        throw new ArgumentException($"'{name}' is no {typeof(T).Name}.", nameof(name));
    }
}
