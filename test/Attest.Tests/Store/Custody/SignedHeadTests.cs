using System.Diagnostics;
using System.Security.Cryptography;
using Attest.Store;
using Attest.Store.Custody;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.Store.Custody;

public sealed class SignedHeadTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    string Register => folder.File("attest.db");

    [Fact]
    public void A_head_names_the_last_row_and_holds_its_signature()
    {
        using var store = Fill("a.txt");
        using var key = InstallationKey.Open(folder.File("key.pem"));

        var head = store.Custody.Sign(key)!;

        Assert.True(head.Sequence > 0);
        Assert.True(head.IsSigned());
        Assert.False((head with { Hash = new('0', 64) }).IsSigned());
        Assert.False((head with { Sequence = head.Sequence + 1 }).IsSigned());
        Assert.False((head with { At = "2031-01-01T00:00:00Z" }).IsSigned());
        Assert.False((head with { Signature = "no base64!" }).IsSigned());
        Assert.False((head with { Key = "" }).IsSigned());
        Assert.False((head with { Key = null! }).IsSigned());
        // A curve of which nobody has heard.
        var elsewhere = Convert.FromBase64String(head.Key);
        elsewhere[16] ^= 0x0a;
        Assert.False((head with { Key = Convert.ToBase64String(elsewhere) }).IsSigned());
        Assert.Equal(head, store.Custody.LastHead());
        Assert.True(store.Verify(deposits: [head]).IsSound);
        Assert.Equal(1, store.Verify().Heads);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"sequence": 7}""")]
    [InlineData("""{"sequence": 7, "hash": "a", "at": "b", "signature": "c"}""")]
    [InlineData("""{"sequence": 7, "hash": null, "at": "b", "key": "k", "signature": "c"}""")]
    [InlineData("""{"sequence": "seven", "hash": "a", "at": "b", "key": "k", "signature": "c"}""")]
    public void What_is_no_head_is_refused(string text) =>
        Assert.Contains("left.json", Assert.Throws<InvalidDataException>(() => HeadFile.Parse(text, "left.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_new_is_not_signed_twice()
    {
        using var store = Fill("a.txt");
        using var key = InstallationKey.Open(folder.File("key.pem"));
        Assert.NotNull(store.Custody.Sign(key));
        Assert.Null(store.Custody.Sign(key));
    }

    [Fact]
    public void An_empty_log_is_not_signed()
    {
        using var store = RegisterStore.Open(Register, RegisterUse.CreateOrExtend, new FixedClock());
        using var key = InstallationKey.Open(folder.File("key.pem"));
        Assert.Null(store.Custody.Sign(key));
        Assert.Null(store.Custody.LastHead());
    }

    [Fact]
    public void Signing_does_not_make_the_incidents_stale()
    {
        using var store = Fill("a.txt");
        store.Refresh(MadeRegister.Build, "test-1");
        using var key = InstallationKey.Open(folder.File("key.pem"));
        store.Custody.Sign(key);
        Assert.True(store.IsFresh("test-1"));
    }

    [Fact]
    public void A_tail_that_was_cut_off_shows_against_the_deposited_head_only()
    {
        SignedHead deposit;
        using (var store = Fill("a.txt", "b.txt"))
        using (var key = InstallationKey.Open(folder.File("key.pem"))) deposit = store.Custody.Sign(key)!;
        // All that was logged of b.txt goes, with what was stored of it and with the head: a register as if b.txt had never come.
        Forge("""
            CREATE TEMP TABLE gone AS SELECT number FROM report ORDER BY number DESC LIMIT 1;
            DELETE FROM head;
            DELETE FROM log WHERE entry LIKE '%"event":"head"%' OR entry LIKE '%' || (SELECT id FROM report WHERE number = (SELECT number FROM gone)) || '%';
            DELETE FROM claim WHERE reading IN (SELECT number FROM reading WHERE report IN (SELECT number FROM gone));
            DELETE FROM statement WHERE reading IN (SELECT number FROM reading WHERE report IN (SELECT number FROM gone));
            DELETE FROM reading WHERE report IN (SELECT number FROM gone);
            DELETE FROM report_name WHERE report IN (SELECT number FROM gone);
            DELETE FROM report WHERE number IN (SELECT number FROM gone);
            """);
        using var cut = RegisterStore.Open(Register, RegisterUse.Existing, new FixedClock());

        Assert.True(cut.Verify().IsSound, string.Join("; ", cut.Verify().Problems));
        var found = cut.Verify(deposits: [deposit]);
        Assert.Contains(found.Problems, line => line.Contains("its tail was cut off", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE head SET json = replace(json, '2', '3')", "is not what the log says")]
    [InlineData("UPDATE head SET json = 'x'", "it cannot be read")]
    [InlineData("DELETE FROM head", "is in the log, but not stored")]
    public void A_changed_head_is_noticed(string forgery, string problem)
    {
        using (var store = Fill("a.txt"))
        using (var key = InstallationKey.Open(folder.File("key.pem"))) store.Custody.Sign(key);
        Forge(forgery);
        using var forged = RegisterStore.Open(Register, RegisterUse.Existing, new FixedClock());
        Assert.Contains(forged.Verify().Problems, line => line.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_log_that_was_written_anew_is_noticed_by_the_deposit()
    {
        SignedHead deposit;
        using (var store = Fill("a.txt"))
        using (var key = InstallationKey.Open(folder.File("key.pem"))) deposit = store.Custody.Sign(key)!;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Register)!, "attest.db*")) File.Delete(file);
        using var other = Fill("b.txt", "a.txt");

        Assert.Contains(other.Verify(deposits: [deposit]).Problems, line => line.Contains("another row there", StringComparison.Ordinal));
    }

    [Fact]
    public void The_key_is_made_once_and_only_its_owner_may_read_it()
    {
        var file = folder.File("keys/installation.pem");
        using var made = InstallationKey.Open(file);
        using var again = InstallationKey.Open(file);
        Assert.Equal(made.Public, again.Public);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN PRIV" + "ATE KEY-----\nAAAA\n-----END PRIV" + "ATE KEY-----")]
    public void A_file_without_a_key_is_refused(string content)
    {
        File.WriteAllText(folder.File("key.pem"), content);
        Assert.Throws<InvalidDataException>(() => InstallationKey.Open(folder.File("key.pem")));
    }

    [Fact]
    public void A_key_on_another_curve_is_refused()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        File.WriteAllText(folder.File("key.pem"), other.ExportPkcs8PrivateKeyPem());
        Assert.Throws<InvalidDataException>(() => InstallationKey.Open(folder.File("key.pem")));
    }

    [Fact]
    public void A_head_is_read_back_from_its_file_and_anything_else_is_refused()
    {
        using var store = Fill("a.txt");
        using var key = InstallationKey.Open(folder.File("key.pem"));
        var head = store.Custody.Sign(key)!;
        File.WriteAllText(folder.File("head.json"), HeadFile.Write(head));
        File.WriteAllText(folder.File("other.json"), "[]");
        File.WriteAllText(folder.File("long.json"), new string(' ', 20_000));

        Assert.Equal(head, HeadFile.Read(folder.File("head.json")));
        Assert.Throws<InvalidDataException>(() => HeadFile.Read(folder.File("other.json")));
        Assert.Throws<InvalidDataException>(() => HeadFile.Read(folder.File("long.json")));
    }

    [Fact]
    public void Others_can_check_a_head_with_openssl()
    {
        Assert.SkipUnless(Finds("openssl", "version"), "openssl is not installed: a check of heads with another program is skipped");
        using var store = Fill("a.txt");
        using var key = InstallationKey.Open(folder.File("key.pem"));
        var head = store.Custody.Sign(key)!;
        File.WriteAllBytes(folder.File("signed"), head.Signed());
        File.WriteAllBytes(folder.File("signature"), Convert.FromBase64String(head.Signature));
        File.WriteAllText(folder.File("public.pem"), PemEncoding.WriteString("PUBLIC KEY", Convert.FromBase64String(head.Key)));

        Assert.True(Finds("openssl", "dgst", "-sha256", "-verify", folder.File("public.pem"), "-signature", folder.File("signature"), folder.File("signed")));
    }

    public void Dispose() => folder.Dispose();

    static bool Finds(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    RegisterStore Fill(params string[] names)
    {
        var store = RegisterStore.Open(Register, RegisterUse.CreateOrExtend, new FixedClock());
        foreach (var name in names)
        {
            var source = MadeReports.Source(name, name == "a.txt" ? MadeReports.Market : MadeReports.Rival);
            store.Add(source, MadeReports.Read(source), "test-1");
        }

        return store;
    }

    void Forge(string change)
    {
        using var connection = new SqliteConnection($"Data Source={Register};Pooling=False");
        connection.Open();
        connection.Execute("PRAGMA foreign_keys = OFF");
        foreach (var trigger in connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'trigger'").ToList())
            connection.Execute($"DROP TRIGGER {trigger}");
        connection.Execute(change);
    }
}
