using Attest.Model;

namespace Attest.App.Adding;

/// <summary>One thing given at the desk to be read; exactly one of file, text and address.</summary>
/// <param name="Name">As reports in it are named.</param>
/// <param name="File">Where its bytes lie until they are read.</param>
/// <param name="Text">Typed or pasted.</param>
/// <param name="Address">To be asked for.</param>
/// <param name="Facts">What the person says of a pasted text: where and when it was published.</param>
sealed record GivenReport(string Name, string? File, string? Text, string? Address, Sidecar? Facts)
{
    const int LongestName = 120;

    public static GivenReport OfFile(string name, string file) => new(Plain(name), file, null, null, null);

    public static GivenReport OfAddress(string address) => new(address, null, null, address, null);

    /// <summary>Named after its content, so that the same text pasted again is the same report.</summary>
    public static GivenReport OfText(string text, Sidecar? facts) => new($"pasted-{ClaimId.Hash(text)}.txt", null, text, null, facts);

    /// <summary>The last part of a name that a browser sent, with nothing in it that names another folder.</summary>
    public static string Plain(string name)
    {
        var last = string.Concat(name.Split('/', '\\')[^1].Where(letter => !char.IsControl(letter))).Trim().TrimStart('.');
        return last.Length == 0 ? "unnamed" : last.Length <= LongestName ? last : last[^LongestName..];
    }
}
