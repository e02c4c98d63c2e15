using Attest.Model;
using Attest.Store;
using Attest.Store.Moving;
using Attest.Store.Queries;
using Attest.Tests.Store.Engines;
using Attest.Tests.Store.Queries;
using Dapper;

namespace Attest.Tests.Store.Moving;

/// <summary>Whole registers from one engine to the other and back.</summary>
public sealed class RegisterMoveTests : IDisposable
{
    readonly FilePlace files = new();
    readonly PostgresPlace server = new();

    [Fact]
    public void A_register_goes_to_a_server_and_back_and_is_the_same()
    {
        Fill(files.Register("first.db"));
        var tables = new List<string>();

        var found = RegisterMove.Copy(files.Register("first.db"), server.Register(), null, (table, rows) => tables.Add($"{table} {rows}"));
        RegisterMove.Copy(server.Register(), files.Register("back.db"), null, (_, _) => { });

        Assert.True(found.IsSound);
        Assert.Contains("report 3", tables);
        Assert.Contains("withdrawal 1", tables);
        Assert.Contains("words 2", tables);
        Assert.Equal(Told(files.Register("first.db")), Told(server.Register()));
        Assert.Equal(Told(files.Register("first.db")), Told(files.Register("back.db")));
    }

    [Fact]
    public void What_was_moved_goes_on_where_the_first_one_stopped()
    {
        Fill(files.Register("first.db"));
        RegisterMove.Copy(files.Register("first.db"), server.Register(), null, (_, _) => { });
        RegisterMove.Copy(server.Register(), files.Register("back.db"), null, (_, _) => { });

        foreach (var register in new[] { server.Register(), files.Register("back.db") })
        {
            using var store = RegisterStore.Open(register, RegisterUse.Existing, new FixedClock());
            var source = MadeReports.Source("d.txt", MadeReports.Named);
            Assert.True(store.Add(source, MadeReports.Read(source), "test-1").IsNew);
            store.Decisions.Keep([Decision.Of(Ruling.Confirm, store.Incidents()[0].Id, null, null, [], "read", "Ann", "2031-06-01T00:00:00Z")]);
            store.Refresh(MadeRegister.Build, "test-1");
            Assert.True(store.Verify().IsSound);
            Assert.Single(store.ReportsWith("jaylen"));
            Assert.Single(store.ReportsWith("shells market"));
        }
    }

    [Fact]
    public void A_register_is_not_moved_into_another()
    {
        Fill(files.Register("first.db"));
        Fill(server.Register());
        Assert.Equal(RegisterFault.Taken, Assert.Throws<RegisterException>(() => RegisterMove.Copy(files.Register("first.db"), server.Register(), null, (_, _) => { })).Fault);
    }

    [Fact]
    public void A_register_that_does_not_stand_is_not_moved_at_all()
    {
        Fill(files.Register("first.db"));
        using (var forger = files.Connect("first.db")) forger.Execute("UPDATE claim SET json = replace(json, '14', '41')");

        Assert.Equal(RegisterFault.Damaged, Assert.Throws<RegisterException>(() => RegisterMove.Copy(files.Register("first.db"), server.Register(), null, (_, _) => { })).Fault);

        using var target = RegisterStore.Open(server.Register(), RegisterUse.Existing, new FixedClock());
        Assert.Equal(0, target.Verify().LogRows);
        Assert.Empty(target.Incidents());
    }

    [Fact]
    public void Every_table_is_moved_and_both_engines_have_the_same()
    {
        RegisterStore.Open(files.Register(), RegisterUse.CreateOrExtend, new FixedClock()).Dispose();
        RegisterStore.Open(server.Register(), RegisterUse.CreateOrExtend, new FixedClock()).Dispose();
        using var file = files.Connect();
        using var database = server.Connect();
        var tables = file.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'report_text%' AND name NOT LIKE 'sqlite_%'").Order(StringComparer.Ordinal);
        var theirs = database.Query<string>("SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'")
            .Except(["report_text", "register_version"], StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal(tables, theirs);
        Assert.Equal(tables, MovedTables.All.Select(table => table.Name).Order(StringComparer.Ordinal));
        Assert.All(MovedTables.All, table => Assert.Equal(
            Attest.Store.Engine.Dialect.Of(file).Columns(file, table.Name).Order(StringComparer.Ordinal),
            Attest.Store.Engine.Dialect.Of(database).Columns(database, table.Name).Order(StringComparer.Ordinal)));
    }

    public void Dispose()
    {
        files.Dispose();
        server.Dispose();
    }

    /// <summary>Two reports, one of them withdrawn later, a third; a head, a decision, a feed, a listing, a refusal.</summary>
    static void Fill(string register)
    {
        using var store = FiveIncidents.Open(register);
        var secret = MadeReports.Source("c.txt", "A letter\n\nNine people were named.\n");
        store.Add(secret, MadeReports.Read(secret), "test-1", new("web", "https://post.example/c", "2031-05-06T07:08:09Z"));
        store.Custody.Withdraw(MadeReports.IdOf(secret), "asked for", "editor");
        store.Decisions.Keep([Decision.Of(Ruling.Confirm, "i-c-1", null, null, [], "read", "Ann", "2031-06-01T00:00:00Z")]);
        store.Watching.Keep(new WatchedFeed("https://post.example/feed", null, null, null, 1000, 0, "not asked yet"));
        store.Refusals.Keep([new("broken.pdf", "no text in it")]);
        store.Refresh(FiveIncidents.Build, "test-1");
        store.Remember("incidents", ["i-1", "i-2"]);
    }

    static string Told(string register)
    {
        using var store = RegisterStore.Open(register, RegisterUse.Existing, new FixedClock());
        var lines = new List<string>();
        store.Custody.ForEachEvent((entry, hash) => lines.Add($"{hash} {entry}"));
        lines.AddRange(store.Incidents().Select(incident => Attest.Store.Json.StoreJson.Write(incident, Attest.Store.Json.StoreJson.Default.Incident)));
        lines.AddRange(store.Ledger(new()).Select(row => Attest.Store.Json.StoreJson.Write(row.Claim, Attest.Store.Json.StoreJson.Default.Claim)));
        lines.AddRange(store.Desk.Incidents(IncidentFilter.All, IncidentOrder.NewestFirst, null, 10).Rows.Select(row => $"{row.Incident.Id} {row.Version} {row.ChangedMs}"));
        lines.Add(store.DerivedState());
        lines.Add($"{store.Listed("incidents", 2)} {store.Watching.Feeds()[0].Url} {store.Refusals.All()[0].Name} {store.Decisions.All()[0].Id}");
        lines.Add(string.Join(' ', store.ReportsWith("shells market")));
        Assert.True(store.Verify().IsSound);
        return string.Join('\n', lines);
    }
}
