using System.Data.Common;
using Attest.Model;
using Attest.Store;
using Attest.Store.Desk;
using Attest.Tests.Store.Queries;
using Dapper;

namespace Attest.Tests.Store.Engines;

/// <summary>What only a register on a server can meet with.</summary>
public sealed class PostgresRegisterTests : IDisposable
{
    /// <summary>By which the test knows its own connection among those of others.</summary>
    const string Name = "attest test of a broken line";

    readonly PostgresPlace place = new();

    [Fact]
    public void A_database_without_a_register_is_told_as_that() =>
        Assert.Equal(RegisterFault.Absent, Assert.Throws<RegisterException>(() => Open(RegisterUse.Existing)).Fault);

    [Fact]
    public void A_database_that_is_not_there_is_told_as_that() => Assert.Equal(
        RegisterFault.Absent, Assert.Throws<RegisterException>(() => RegisterStore.Open($"{place.Register()};Database=no_such_one", RegisterUse.Existing, new FixedClock())).Fault);

    [Fact]
    public void A_newer_register_is_left_alone()
    {
        Open().Dispose();
        using (var connection = place.Connect()) connection.Execute("UPDATE register_version SET version = 9999");
        Assert.Equal(RegisterFault.Newer, Assert.Throws<RegisterException>(() => Open(RegisterUse.Existing)).Fault);
    }

    [Fact]
    public void A_register_behind_its_own_schema_is_another()
    {
        FiveIncidents.Open(place.Register("other.db")).Dispose();
        var path = $"{SchemaOf("attest.db")},{SchemaOf("other.db")}";

        using var store = RegisterStore.Open($"{place.Register()};Search Path={path}", RegisterUse.CreateOrExtend, new FixedClock());

        Assert.Equal(0, store.Verify().Reports);
    }

    [Fact]
    public void A_schema_that_is_not_there_is_made()
    {
        var schema = $"{SchemaOf("attest.db")} And More";
        Parallel.For(0, 3, _ => RegisterStore.Open($"{place.Register()};Search Path='\"{schema}\"'", RegisterUse.CreateOrExtend, new FixedClock()).Dispose());
        using var connection = place.Connect();
        Assert.Equal(0, connection.ExecuteScalar<long>($"SELECT count(*) FROM \"{schema}\".report"));
        connection.Execute($"DROP SCHEMA \"{schema}\" CASCADE");
    }

    [Fact]
    public void Many_who_open_a_new_register_at_once_make_one()
    {
        place.Register();
        Parallel.For(0, 6, _ => Open().Dispose());
        using var store = Open(RegisterUse.Existing);
        Assert.True(store.Verify().IsSound);
    }

    [Fact]
    public void A_connection_that_broke_is_told_once_and_the_next_question_has_a_new_one()
    {
        using var store = FiveIncidents.Open($"{place.Register()};Application Name={Name}");
        using (var other = place.Connect())
            other.Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = @name", new { name = Name });

        Assert.Equal(RegisterFault.Unreachable, Assert.Throws<RegisterException>(() => store.Counts()).Fault);
        Assert.Equal(5, store.Counts().Incidents);
        Assert.Single(store.ReportsWith("shells"));
    }

    [Fact]
    public void Whoever_writes_too_long_is_told_to_the_next_one()
    {
        using var store = RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock(), busySeconds: 1);
        using var other = place.Connect();
        using var transaction = other.BeginTransaction();
        other.Execute(Attest.Store.Engine.Postgres.PostgresServer.Lock);

        Assert.Equal(RegisterFault.Locked, Assert.Throws<RegisterException>(() => store.Remember("x", ["a"])).Fault);

        transaction.Rollback();
        store.Remember("x", ["a"]);
        Assert.Equal("a", store.Listed("x", 1));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("log")]
    [InlineData("decision")]
    [InlineData("claim")]
    public void A_table_is_not_emptied_at_once(string table)
    {
        FiveIncidents.Open(place.Register()).Dispose();
        using var connection = place.Connect(isGuarded: true);
        Assert.Contains("never", Assert.ThrowsAny<DbException>(() => connection.Execute($"TRUNCATE {table} CASCADE")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_letters_of_a_person_hinder_nothing()
    {
        using var store = FiveIncidents.Open(place.Register());
        var incident = store.Incidents()[0].Id;
        store.Decisions.Keep([Decision.Of(Ruling.Confirm, incident, null, null, [], "a\0b \\u0000 \\\0", "Ann\0", "2031-06-01T00:00:00Z")]);
        var source = MadeReports.Source("a\0name.txt", MadeReports.Named);
        store.Add(source, MadeReports.Read(source), "test-1");

        Assert.Equal("a\0b \\u0000 \\\0", store.Decisions.All()[0].Reason);
        Assert.Empty(store.Desk.ReviewOf(incident));
        Assert.Equal("a\ufffdname.txt", store.Original(MadeReports.IdOf(source))!.Name);
        Assert.True(store.Verify().IsSound);
    }

    [Fact]
    public void No_row_gives_a_withdrawn_word_back()
    {
        using var store = Open();
        var secret = MadeReports.Source("c.txt", "Quellarion Vesper told us\n\nNine people were killed, Quellarion said; nine people were killed.\n");
        store.Add(secret, MadeReports.Read(secret), "test-1");
        store.Refresh(MadeRegister.Build, "test-1");
        using var connection = place.Connect();
        Assert.True(Stands(connection, "quellarion"));

        store.Custody.Withdraw(MadeReports.IdOf(secret), "asked for", "editor");

        Assert.False(Stands(connection, "quellarion"));
    }

    [Fact]
    public void Without_points_boxes_are_found_by_their_degrees()
    {
        FiveIncidents.Open(place.Register()).Dispose();
        using (var connection = place.Connect()) connection.Execute("ALTER TABLE incident_site DROP COLUMN IF EXISTS point");
        using var store = Open(RegisterUse.Existing);
        Assert.Equal(2, store.Desk.Count(new() { Within = new(-80, 0, 40, 20) }));
        Assert.Equal(2, store.Desk.Count(new() { Within = new(120, 0, -160, 20) }));
    }

    [Fact]
    public void What_belongs_to_the_desk_stands_beside_the_register()
    {
        Open().Dispose();
        using (var book = DeskBook.OpenFor(place.Register()))
        {
            Assert.False(book.Accounts.HasAny());
            Assert.True(book.Accounts.Add(new Account("ann", "admin", "hash", "stamp", IsDisabled: true, 7)));
            Assert.False(book.Accounts.Add(new Account("ann", "admin", "hash", "stamp", IsDisabled: false, 7)));
            book.Settings.Set("tiles", "none");
            book.Answers.Keep("ann", "1", new("request", 200, "{}", [1, 2]), 5, 1);
        }

        using var again = DeskBook.OpenFor(place.Register());
        Assert.Equal(new Account("ann", "admin", "hash", "stamp", true, 7), Assert.Single(again.Accounts.All()));
        Assert.Equal("none", again.Settings.Get("tiles"));
        Assert.Equal([1, 2], again.Answers.Find("ann", "1")!.Body);
        using var connection = place.Connect();
        Assert.Equal(0, connection.ExecuteScalar<long>("SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'account'"));
        connection.Execute($"DROP SCHEMA {connection.ExecuteScalar<string>("SELECT current_schema()")}_desk CASCADE");
    }

    public void Dispose() => place.Dispose();

    string SchemaOf(string name)
    {
        using var connection = place.Connect(name);
        return connection.ExecuteScalar<string>("SELECT current_schema()")!;
    }

    static bool Stands(DbConnection connection, string word) => connection
        .Query<string>("SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'").ToList()
        .Any(table => connection.ExecuteScalar<long>($"SELECT count(*) FROM {table} t WHERE lower(t::text) LIKE '%' || @word || '%'", new { word }) > 0);

    RegisterStore Open(RegisterUse use = RegisterUse.CreateOrExtend) => RegisterStore.Open(place.Register(), use, new FixedClock());
}
