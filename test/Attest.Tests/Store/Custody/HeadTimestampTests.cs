using System.Diagnostics;
using Attest.Store.Custody;

namespace Attest.Tests.Store.Custody;

/// <summary>Answers of a timestamp authority; openssl plays the authority.</summary>
public sealed class HeadTimestampTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly SignedHead head = new(12, new('a', 64), "2024-03-09T10:00:00Z", "", "");

    [Fact]
    public void The_same_head_gives_the_same_query() => Assert.Equal(HeadTimestamp.Query(head), HeadTimestamp.Query(head));

    [Fact]
    public void What_is_no_answer_is_refused() => Assert.Throws<InvalidDataException>(() => HeadTimestamp.Check(head, [1, 2, 3]));

    [Fact]
    public void An_answer_holds_for_its_head_and_for_no_other()
    {
        Assert.SkipUnless(IsInstalled(), "openssl is not installed: the check of timestamps is skipped");
        var answer = Answer(HeadTimestamp.Query(head));

        var stamp = HeadTimestamp.Check(head, answer);

        Assert.Contains("Orlo Timestamps", stamp.Signer, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => HeadTimestamp.Check(head with { Sequence = 13 }, answer));
        var changed = answer.ToArray();
        changed[^20] ^= 1;
        Assert.Throws<InvalidDataException>(() => HeadTimestamp.Check(head, changed));
    }

    public void Dispose() => folder.Dispose();

    byte[] Answer(byte[] query)
    {
        File.WriteAllBytes(folder.File("head.tsq"), query);
        File.WriteAllText(folder.File("serial"), "01");
        File.WriteAllText(folder.File("tsa.cnf"),
            $"""
            [ req ]
            distinguished_name = name
            x509_extensions = stamps
            prompt = no
            [ name ]
            CN = Orlo Timestamps
            [ stamps ]
            extendedKeyUsage = critical,timeStamping
            [ tsa ]
            default_tsa = authority
            [ authority ]
            serial = {folder.File("serial")}
            signer_cert = {folder.File("tsa.pem")}
            signer_key = {folder.File("tsa.key")}
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256
            ess_cert_id_alg = sha256
            """);
        OpenSsl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-config", folder.File("tsa.cnf"), "-keyout", folder.File("tsa.key"), "-out", folder.File("tsa.pem"));
        OpenSsl("ts", "-reply", "-config", folder.File("tsa.cnf"), "-queryfile", folder.File("head.tsq"), "-out", folder.File("head.tsr"));
        return File.ReadAllBytes(folder.File("head.tsr"));
    }

    static void OpenSsl(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("openssl", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }

    static bool IsInstalled()
    {
        try
        {
            OpenSsl("version");
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
