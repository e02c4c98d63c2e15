using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Store.Custody;

/// <summary>The log's last row at a moment, signed by the installation that keeps the register; to be deposited with a third party.</summary>
/// <param name="Sequence">Number of that row.</param>
/// <param name="Hash">Its hash, which rests on every row before it; 64 hex digits.</param>
/// <param name="At">ISO 8601, UTC.</param>
/// <param name="Key">The installation's public key: SubjectPublicKeyInfo, base64.</param>
/// <param name="Signature">ECDSA on P-256 over the SHA-256 of <see cref="Signed"/>, DER, base64.</param>
public sealed record SignedHead(long Sequence, string Hash, string At, string Key, string Signature)
{
    /// <summary>The bytes that are signed and timestamped: four lines of UTF-8, each with its line feed.</summary>
    public byte[] Signed() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"attest head 1\n{Sequence}\n{Hash}\n{At}\n"));

    /// <summary>Whether the signature is the key's; says nothing about whose key it is.</summary>
    public bool IsSigned()
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(Key), out _);
            return key.VerifyData(Signed(), Convert.FromBase64String(Signature), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (Exception error) when (error is CryptographicException or FormatException or ArgumentException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
