using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Attest.App.Export.Bundle;

/// <summary>A zip whose last file lists the SHA-256 of all the others, in the form that sha256sum checks.</summary>
/// <remarks>
/// Files are stored as they are and bear one fixed date: two who bundle the same register get the same bytes, whatever
/// library compresses for them.
/// </remarks>
sealed class BundleArchive(Stream output) : IDisposable
{
    public const string Sums = "SHA256SUMS";

    static readonly DateTimeOffset FirstZipDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    readonly ZipArchive archive = new(output, ZipArchiveMode.Create, leaveOpen: true);
    readonly SortedDictionary<string, string> sumByName = new(StringComparer.Ordinal);

    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        using var entry = Open(name);
        entry.Write(bytes);
        sumByName.Add(name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    public void Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A file of any size, written piece by piece.</summary>
    public void Add(string name, Action<Stream> write)
    {
        using var hash = SHA256.Create();
        using (var entry = Open(name))
        using (var hashed = new CryptoStream(entry, hash, CryptoStreamMode.Write)) write(hashed);
        sumByName.Add(name, Convert.ToHexStringLower(hash.Hash!));
    }

    public void Dispose()
    {
        using (var entry = Open(Sums))
            entry.Write(Encoding.UTF8.GetBytes(string.Concat(sumByName.Select(file => $"{file.Value}  {file.Key}\n"))));
        archive.Dispose();
    }

    Stream Open(string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = FirstZipDate;
        return entry.Open();
    }
}
