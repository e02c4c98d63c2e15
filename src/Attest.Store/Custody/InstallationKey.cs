using System.Security.Cryptography;

namespace Attest.Store.Custody;

/// <summary>The key with which this installation signs heads: ECDSA on P-256, kept in a PEM file that only its owner may read.</summary>
public sealed class InstallationKey : IDisposable
{
    readonly ECDsa key;

    InstallationKey(ECDsa key) => this.key = key;

    /// <summary>SubjectPublicKeyInfo, base64.</summary>
    public string Public => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    /// <summary>The key of the file; makes the file with a new key where there is none.</summary>
    /// <exception cref="InvalidDataException">The file holds no such key.</exception>
    public static InstallationKey Open(string file)
    {
        if (!File.Exists(file)) Make(file);
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(file));
            // Asks for the private half at once, not when the first head is signed.
            return key.ExportParameters(includePrivateParameters: true).Curve.Oid.FriendlyName is "nistP256" or "ECDSA_P256"
                ? new(key) : throw new InvalidDataException($"The key in {file} is not on the curve P-256.");
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new InvalidDataException($"The file {file} holds no private key in PEM form.", error);
        }
    }

    /// <param name="at">ISO 8601, UTC.</param>
    public SignedHead Sign(long sequence, string hash, string at)
    {
        var head = new SignedHead(sequence, hash, at, Public, "");
        return head with { Signature = Convert.ToBase64String(key.SignData(head.Signed(), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)) };
    }

    public void Dispose() => key.Dispose();

    // Written beside its place and moved there, so that a key half written is never found.
    static void Make(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var beside = $"{file}.{Environment.ProcessId}";
        using (var writer = new StreamWriter(beside, options)) writer.Write(made.ExportPkcs8PrivateKeyPem());
        File.Move(beside, file);
    }
}
