namespace Attest.Tests.App;

/// <summary>head, withdraw, lock and unlock as a person runs them.</summary>
public sealed class CustodyCommandTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    [Fact]
    public void A_head_is_written_and_verify_holds_the_register_against_it()
    {
        var head = folder.Run("head", "--key", folder.File("key.pem"), "--out", folder.File("head.json"), "--query", folder.File("head.tsq"));
        Assert.Equal(0, head.Code);
        Assert.Contains("Row 11 of the log signed", head.Out, StringComparison.Ordinal);
        Assert.True(new FileInfo(folder.File("head.tsq")).Length > 40);

        var check = folder.Run("verify", "--head", folder.File("head.json"));
        Assert.Equal(0, check.Code);
        Assert.Contains("12 log rows, 1 signed head checked", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_of_another_register_ends_with_3()
    {
        using var other = new MadeFolder().With("c.txt", "A ferry sailed from Orlo.\n");
        other.Run("read", other.Reports);
        other.Run("head", "--key", folder.File("key.pem"), "--out", folder.File("other.json"));

        var check = folder.Run("verify", "--head", folder.File("other.json"));

        Assert.Equal(3, check.Code);
        Assert.Contains("the log has another row there", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_timestamp_goes_with_one_head() => Assert.Equal(2, folder.Run("verify", "--timestamp", folder.File("x.tsr")).Code);

    [Fact]
    public void A_report_is_withdrawn_with_a_reason_and_refused_from_then_on()
    {
        var id = Tests.Store.MadeReports.Read(Tests.Store.MadeReports.Source("a.txt", Tests.Store.MadeReports.Market)).Source.Id;
        Assert.Equal(2, folder.Run("withdraw", id, "--reason", "  ").Code);
        Assert.Equal(2, folder.Run("withdraw", "r-absent", "--reason", "law").Code);
        Assert.Equal(0, folder.Run("withdraw", id, "--reason", "court order 7", "--by", "editor").Code);

        Assert.Contains("1 withdrawal checked", folder.Run("verify").Out, StringComparison.Ordinal);
        var again = folder.Run("read", folder.Reports);
        Assert.Equal(1, again.Code);
        Assert.Contains("court order 7", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_register_opens_with_its_passphrase_only()
    {
        File.WriteAllText(folder.File("right"), "nine slow herons over Orlo\n");
        File.WriteAllText(folder.File("wrong"), "nine slow herons over Oslo\n");
        File.WriteAllText(folder.File("short"), "heron\n");

        Assert.Equal(2, folder.Run("lock", "--passphrase-file", folder.File("short")).Code);
        Assert.Equal(0, folder.Run("lock", "--passphrase-file", folder.File("right")).Code);
        Assert.False(File.Exists(folder.Register));
        var absent = folder.Run("incidents");
        Assert.Equal(3, absent.Code);
        Assert.Contains("it is locked", absent.Error, StringComparison.Ordinal);

        Assert.Equal(2, folder.Run("unlock", "--passphrase-file", folder.File("wrong")).Code);
        Assert.False(File.Exists(folder.Register));
        Assert.Equal(0, folder.Run("unlock", "--passphrase-file", folder.File("right")).Code);
        Assert.Contains("All is well.", folder.Run("verify").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_incident_changed_behind_the_program_is_noticed()
    {
        folder.Run("incidents");
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.Register};Pooling=False"))
        {
            connection.Open();
            Dapper.SqlMapper.Execute(connection, "UPDATE incident SET json = replace(json, 'Tarvana', 'Torvana')");
        }

        var run = folder.Run("verify");

        Assert.Equal(3, run.Code);
        Assert.Contains("is not what follows from what was read", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
