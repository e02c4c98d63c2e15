using Attest.Model;
using Attest.Store;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.Store;

public sealed class DecisionTableTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static Decision Confirm { get; } = Decision.Of(Ruling.Confirm, "i-c-1", null, null, [], "read", "Ann", "2031-06-01T00:00:00Z");

    [Fact]
    public void Decisions_come_back_in_the_order_in_which_they_were_given()
    {
        var undo = Decision.Of(Ruling.Undo, Confirm.Id, null, null, [], "misread", "Bob", "2031-06-02T00:00:00Z");
        using (var store = Open()) store.Decide([Confirm, undo]);

        using var again = Open();

        Assert.Equal([Confirm.Id, undo.Id], again.Decisions().Select(decision => decision.Id));
        Assert.Equal(("Ann", "read", Ruling.Confirm), (again.Decisions()[0].By, again.Decisions()[0].Reason, again.Decisions()[0].Ruling));
        Assert.Empty(Decision.Standing(again.Decisions()));
        Assert.True(again.Verify().IsSound);
    }

    [Fact]
    public void Decisions_make_what_was_derived_stale()
    {
        using var store = Open();
        store.Refresh(MadeRegister.Build, "test-1");

        store.Decide([Confirm]);

        Assert.False(store.IsFresh("test-1"));
    }

    [Theory]
    [InlineData("UPDATE decision SET json = replace(json, 'Ann', 'Eve')")]
    [InlineData("DELETE FROM decision")]
    public void A_decision_is_never_changed_nor_taken_away(string sql)
    {
        using (var store = Open()) store.Decide([Confirm]);
        using var connection = new SqliteConnection($"Data Source={folder.File("attest.db")};Pooling=False");
        connection.Open();
        Assert.Throws<SqliteException>(() => connection.Execute(sql));

        connection.Execute("DROP TRIGGER decision_stays; DROP TRIGGER decision_keeps;");
        connection.Execute(sql);
        connection.Close();
        using var forged = Open();
        Assert.False(forged.Verify().IsSound);
    }

    public void Dispose() => folder.Dispose();

    RegisterStore Open() => RegisterStore.Open(folder.File("attest.db"), RegisterUse.CreateOrExtend, new FixedClock());
}
