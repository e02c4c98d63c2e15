using System.Security.Cryptography;
using System.Text;

namespace Attest.Store;

/// <summary>SHA-256 as lower-case hex.</summary>
static class Hashes
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Hash of a row of the log: of the hash before it and the row.</summary>
    /// <param name="before">64 hex digits.</param>
    public static string Chain(string before, string entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Convert.FromHexString(before));
        hash.AppendData(Encoding.UTF8.GetBytes(entry));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
