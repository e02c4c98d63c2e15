using Attest.Reconcile;
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
    public void What_only_some_decisions_reach_leaves_the_rest_as_it_is_and_takes_away_what_held_its_claims()
    {
        Enter("a", "b");
        var claim = MadeReports.Read(MadeReports.Source("a.txt", MadeReports.Market)).Claims[0];
        using (var before = Parts(DerivedReach.Decided, new RegisterPart(MadeRegister.Empty with { Id = "held" }, [], [new(claim, "held", "x", null, null)]))) before.Enter();

        using var draft = Parts(DerivedReach.Decided, new RegisterPart(MadeRegister.Empty with { Id = "c" }, [], [new(claim, "c", "x", null, null)]));
        draft.Enter();

        Assert.Equal(["a", "b", "c"], connection.Query<string>("SELECT id FROM incident ORDER BY id"));
        Assert.Equal("c", connection.QuerySingle<string>("SELECT incident FROM ledger"));
    }

    [Fact]
    public void Links_are_kept_as_they_were_found()
    {
        using var draft = Parts(DerivedReach.Whole, new RegisterPart(null, [], []) { Links = [new("r-1", 1, "c-1"), new("r-1", 2, "c-2"), new("r-2", 1, "c-1")] });
        draft.Enter();
        var links = LinkTable.Of(connection);
        Assert.Equal([("r-1", 1), ("r-2", 1)], links.OfIncident("c-1").Select(link => (link.Report, link.Number)));
        Assert.Equal([(1, "c-1"), (2, "c-2")], links.OfReport("r-1").Select(link => (link.Number, link.Incident)));
        Assert.Null(links.HomeOf("c-gone"));
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

    DerivedDraft Draft(params string[] incidents) =>
        DerivedDraft.Of(connection, incidents.Select(id => new RegisterPart(MadeRegister.Empty with { Id = id }, [], [])), "0", DerivedReach.Whole);

    DerivedDraft Parts(DerivedReach reach, params RegisterPart[] parts) => DerivedDraft.Of(connection, parts, "0", reach);

    static SqliteConnection Opened()
    {
        SqliteEngine.Require();
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Attest.Store.Engine.Sqlite.SqliteFile.Migrate(connection);
        return connection;
    }
}
