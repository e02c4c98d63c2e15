using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.App;

public sealed class VerifyCommandTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    [Fact]
    public void A_sound_register_ends_with_0()
    {
        var run = folder.Run("verify");

        Assert.Equal(0, run.Code);
        Assert.Contains("2 originals, 2 readings, 5 claims, 11 log rows checked; 5 quotes found in place.", run.Out, StringComparison.Ordinal);
        Assert.Contains("All is well.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_claim_ends_with_3_and_is_named()
    {
        using (var connection = new SqliteConnection($"Data Source={folder.Register};Pooling=False"))
        {
            connection.Open();
            connection.Execute("DROP TRIGGER claim_stays; UPDATE claim SET json = replace(json, 'nine', 'five')");
        }

        var run = folder.Run("verify");

        Assert.Equal(3, run.Code);
        Assert.Contains("wrong: claim c-", run.Out, StringComparison.Ordinal);
        Assert.Contains("does not stand up", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
