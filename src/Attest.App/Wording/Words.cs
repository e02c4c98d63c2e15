using System.Text.Json;

namespace Attest.App.Wording;

/// <summary>Names of the model's enums as the register and a reader have them.</summary>
static class Words
{
    /// <summary>As the register's contract spells it: at_least.</summary>
    public static string Snake<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>For reading: at least.</summary>
    public static string Plain<T>(T value) where T : struct, Enum => Snake(value).Replace('_', ' ');

    /// <summary>"1 report", "2 reports".</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
