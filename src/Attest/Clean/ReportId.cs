using System.Collections.Immutable;
using System.Security.Cryptography;
using Attest.Model;

namespace Attest.Clean;

/// <summary>A report's id comes from what it is: original bytes, URL and sidecar; never from its name or the time.</summary>
public static class ReportId
{
    public static string Sha256(ImmutableArray<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan()));

    /// <summary>"r-" and 16 hex digits.</summary>
    public static string Of(string sha256, string? url, Sidecar? sidecar) =>
        "r-" + ClaimId.Hash(string.Join('\n', Parts(sha256, url, sidecar).Select(Part)));

    // An encoding is given for few reports; the ids of the others are as they were before it could be.
    static IEnumerable<string?> Parts(string sha256, string? url, Sidecar? sidecar) =>
        [sha256, url, sidecar?.Outlet, sidecar?.Published, sidecar?.Title, .. sidecar?.Charset is { } charset ? [charset] : Array.Empty<string?>()];

    // "-" for what is missing keeps it apart from what is empty.
    static string Part(string? value) => value is null ? "-" : $"+{value}";
}
