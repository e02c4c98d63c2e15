using Attest.Reconcile;
using Attest.Store;
using Attest.Store.Engine;
using Attest.Store.Tables;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.Store;

public sealed class DerivedDraftTests : IDisposable
{
    readonly SqliteConnection connection = Opened();

    [Fact]
    public void What_was_worked_out_takes_the_place_of_what_was_there()
    {
        Enter("a", "b");
        Enter("b", "c");
        Assert.Equal(["b", "c"], connection.Query<string>("SELECT id FROM incident ORDER BY id"));
    }

    [Fact]
    public void Rows_that_are_the_same_are_not_written()
    {
        Enter("a", "b");
        connection.Execute("CREATE TEMP TABLE seen (id TEXT); CREATE TEMP TRIGGER gone BEFORE DELETE ON main.incident BEGIN INSERT INTO seen VALUES (OLD.id); END; CREATE TEMP TRIGGER come AFTER INSERT ON main.incident BEGIN INSERT INTO seen VALUES (NEW.id); END;");
        Enter("a", "b", "c");
        Assert.Equal(["c"], connection.Query<string>("SELECT id FROM seen"));
    }

    [Fact]
    public void Differences_tell_missing_made_up_and_changed_rows_apart()
    {
        Enter("a", "b", "c");
        connection.Execute("DELETE FROM incident WHERE id = 'a'; UPDATE incident SET json = '{}' WHERE id = 'b'; INSERT INTO incident (id, json) VALUES ('z', '{}')");
        using var draft = Draft("a", "b", "c");
        Assert.Equal([("a", 1, 0), ("b", 1, 1), ("z", 0, 1)], draft.Differences("incident").Select(row => (row.Id, row.Made, row.Stored)));
    }

    [Fact]
    public void A_draft_leaves_nothing_behind()
    {
        Draft("a").Dispose();
        Assert.Empty(connection.Query<string>("SELECT name FROM sqlite_temp_master"));
    }

    public void Dispose() => connection.Dispose();

    void Enter(params string[] incidents)
    {
        using var draft = Draft(incidents);
        draft.Enter();
    }

    DerivedDraft Draft(params string[] incidents) => DerivedDraft.Of(connection, incidents.Select(id => new RegisterPart(MadeRegister.Empty with { Id = id }, [], [])));

    static SqliteConnection Opened()
    {
        SqliteEngine.Require();
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Migrations.Apply(connection);
        return connection;
    }
}
