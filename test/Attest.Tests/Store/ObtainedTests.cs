using Attest.Store;

namespace Attest.Tests.Store;

public sealed class ObtainedTests : IDisposable
{
    static readonly Obtained Got = new("web", "https://post.example/a", "2031-03-04T05:06:07Z", 200, [new("ETag", "\"1\"")]);

    readonly TemporaryFolder folder = new();

    [Fact]
    public void How_a_report_was_got_is_kept_each_time_and_stands_up_to_a_check()
    {
        using var store = Open();
        var source = MadeReports.Source("https://post.example/a", MadeReports.Market);
        store.Add(source, MadeReports.Read(source), "test-1", Got);
        store.AddName(MadeReports.IdOf(source), source.Name, Got with { At = "2031-03-05T05:06:07Z" });
        store.AddName(MadeReports.IdOf(source), source.Name, Got);

        Assert.Equal(["2031-03-04T05:06:07Z", "2031-03-05T05:06:07Z"], store.ObtainedOf(MadeReports.IdOf(source)).Select(got => got.At).Order(StringComparer.Ordinal));
        Assert.True(store.Verify().IsSound);
    }

    [Theory]
    [InlineData("UPDATE obtained SET json = '{}'")]
    [InlineData("DELETE FROM obtained")]
    public void It_is_never_changed(string sql)
    {
        using (var store = Open())
        {
            var source = MadeReports.Source("a", MadeReports.Market);
            store.Add(source, MadeReports.Read(source), "test-1", Got);
        }

        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.File("a.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Contains("never", Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_goes_with_a_report_that_is_withdrawn()
    {
        using var store = Open();
        var source = MadeReports.Source("a", MadeReports.Market);
        store.Add(source, MadeReports.Read(source), "test-1", Got);
        Assert.True(store.Custody.Withdraw(MadeReports.IdOf(source), "a witness is named", "the desk"));
        Assert.Empty(store.ObtainedOf(MadeReports.IdOf(source)));
        Assert.True(store.Verify().IsSound);
    }

    public void Dispose() => folder.Dispose();

    RegisterStore Open() => RegisterStore.Open(folder.File("a.db"), RegisterUse.CreateOrExtend, new FixedClock());
}
