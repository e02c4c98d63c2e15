using Attest.Extract.People;
using Attest.Names;

namespace Attest.Reconcile;

/// <summary>One key for the spellings of a person's name: "Sergei Shoigu" and "Sergey Shoygu" are one.</summary>
public static class PersonSpelling
{
    /// <summary>Keys of first and last name, by sound.</summary>
    public static string KeyOf(string name) => string.Join(' ', PersonKeys.Of(name).Split(' ').Select(NameKey.Of));
}
