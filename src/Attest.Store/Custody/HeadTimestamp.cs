using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace Attest.Store.Custody;

/// <summary>What a timestamp authority attests for a head, after RFC 3161.</summary>
/// <param name="At">When it saw the head.</param>
/// <param name="Signer">Subject of the certificate that signed; it is not held against any list of authorities.</param>
public sealed record HeadTimestamp(DateTimeOffset At, string Signer)
{
    /// <summary>The query to send to an authority (application/timestamp-query), DER. The same head gives the same query.</summary>
    public static byte[] Query(SignedHead head) => Request(head).Encode();

    /// <summary>Checks an authority's answer (application/timestamp-reply).</summary>
    /// <exception cref="InvalidDataException">It is no answer for this head, refuses it, or its signature does not hold.</exception>
    public static HeadTimestamp Check(SignedHead head, byte[] answer)
    {
        try
        {
            var token = Request(head).ProcessResponse(answer, out _);
            if (!token.VerifySignatureForData(head.Signed(), out var signer))
                throw new InvalidDataException("The timestamp's signature does not hold for this head.");
            return new(token.TokenInfo.Timestamp, signer.Subject);
        }
        catch (CryptographicException error)
        {
            throw new InvalidDataException($"This is no timestamp of this head: {error.Message}", error);
        }
    }

    static Rfc3161TimestampRequest Request(SignedHead head) =>
        Rfc3161TimestampRequest.CreateFromData(head.Signed(), HashAlgorithmName.SHA256, requestSignerCertificates: true);
}
