using System.Security.Cryptography;

namespace Attest.App.Intake.Warc;

/// <summary>Checks a record's bytes against the digest that its writer left: "sha1:" in base 32 or hex, "sha256:" likewise.</summary>
static class BlockDigest
{
    const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>What is wrong, or null; a digest of another kind proves nothing either way.</summary>
    public static string? Fault(string? written, ReadOnlySpan<byte> block)
    {
        if (written?.Split(':', 2, StringSplitOptions.TrimEntries) is not [var kind, { Length: > 0 } digest]) return null;
        var hash = kind.ToLowerInvariant() switch
        {
            // WARC's own digest: it finds damage, and proves nothing against somebody who changed the block on purpose.
#pragma warning disable CA5350
            "sha1" => SHA1.HashData(block),
#pragma warning restore CA5350
            "sha256" or "sha-256" => SHA256.HashData(block),
            _ => null,
        };
        var isSame = hash is null || digest.Equals(Convert.ToHexString(hash), StringComparison.OrdinalIgnoreCase)
            || digest.TrimEnd('=').Equals(InBase32(hash), StringComparison.OrdinalIgnoreCase);
        return isSame ? null : "its bytes do not have the digest that its header gives";
    }

    public static string InBase32(ReadOnlySpan<byte> hash)
    {
        var text = new System.Text.StringBuilder();
        var (bits, count) = (0, 0);
        foreach (var one in hash)
        {
            bits = (bits << 8) | one;
            for (count += 8; count >= 5; count -= 5) text.Append(Base32[(bits >> (count - 5)) & 31]);
            bits &= (1 << count) - 1;
        }

        if (count > 0) text.Append(Base32[(bits << (5 - count)) & 31]);
        return text.ToString();
    }
}
