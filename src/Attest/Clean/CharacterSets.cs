using System.Text;

namespace Attest.Clean;

/// <summary>Finds encodings by the names that pages, servers and messages give them.</summary>
public static class CharacterSets
{
    /// <summary>The encoding of that name, or null when none is known.</summary>
    /// <remarks>Latin 1 is read as its Windows superset, as browsers do.</remarks>
    public static Encoding? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var known = name.Trim(' ', '"', '\'').ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name.Trim(' ', '"', '\'');
        try { return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known); }
        // UTF-7 is known and never read: it hides markup from whoever looks at the bytes.
        catch (Exception error) when (error is ArgumentException or NotSupportedException) { return null; }
    }
}
