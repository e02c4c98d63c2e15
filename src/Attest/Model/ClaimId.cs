using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Model;

/// <summary>Ids that come from content, so that nothing depends on the order of arrival.</summary>
public static class ClaimId
{
    /// <summary>Id of a claim: report, kind, span and normalised value, never rule or version.</summary>
    public static string Of(string report, ClaimKind kind, Span at, string value) =>
        "c-" + Hash(string.Create(CultureInfo.InvariantCulture, $"{report}\n{kind}\n{at.Start}-{at.End}\n{value}"));

    /// <summary>The first 16 hex digits of the SHA-256 of <paramref name="content"/> as UTF-8.</summary>
    public static string Hash(string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 8));
}
