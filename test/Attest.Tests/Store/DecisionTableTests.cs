using System.Data.Common;
using Attest.Model;
using Attest.Store;
using Attest.Store.Queries;
using Attest.Tests.Store.Engines;
using Dapper;

namespace Attest.Tests.Store;

public abstract class DecisionTableContract(IRegisterPlace place) : IDisposable
{
    static Decision Confirm { get; } = Decision.Of(Ruling.Confirm, "i-c-1", null, null, [], "read", "Ann", "2031-06-01T00:00:00Z");

    [Fact]
    public void Decisions_come_back_in_the_order_in_which_they_were_given()
    {
        var undo = Decision.Of(Ruling.Undo, Confirm.Id, null, null, [], "misread", "Bob", "2031-06-02T00:00:00Z");
        using (var store = Open()) store.Decisions.Keep([Confirm, undo]);

        using var again = Open();

        Assert.Equal([Confirm.Id, undo.Id], again.Decisions.All().Select(decision => decision.Id));
        Assert.Equal(("Ann", "read", Ruling.Confirm), (again.Decisions.All()[0].By, again.Decisions.All()[0].Reason, again.Decisions.All()[0].Ruling));
        Assert.Empty(Decision.Standing(again.Decisions.All()));
        Assert.True(again.Verify().IsSound);
    }

    [Fact]
    public void Decisions_make_what_was_derived_stale()
    {
        using var store = Open();
        store.Refresh(MadeRegister.Build, "test-1");

        store.Decisions.Keep([Confirm]);

        Assert.False(store.IsFresh("test-1"));
    }

    [Theory]
    [InlineData("UPDATE decision SET json = replace(json, 'Ann', 'Eve')")]
    [InlineData("DELETE FROM decision")]
    public void A_decision_is_never_changed_nor_taken_away(string sql)
    {
        using (var store = Open()) store.Decisions.Keep([Confirm]);
        using (var guarded = place.Connect(isGuarded: true)) Assert.ThrowsAny<DbException>(() => guarded.Execute(sql));
        using (var connection = place.Connect()) connection.Execute(sql);
        using var forged = Open();
        Assert.False(forged.Verify().IsSound);
    }

    [Fact]
    public void What_stands_on_a_claim_is_found_by_it_and_by_the_incident_named_after_it()
    {
        using var store = Open();
        var reject = Decision.Of(Ruling.Reject, "c-2", null, null, [], "misread", "Ann", "2031-06-01T00:00:00Z");
        var merge = Decision.Of(Ruling.Merge, "i-c-3", null, null, ["i-c-1"], "the same", "Ann", "2031-06-01T00:00:00Z");
        store.Decisions.Keep([Confirm, reject, merge]);

        Assert.Equal([Confirm.Id, merge.Id], store.Decisions.StandingOn(["c-1"]).Select(decision => decision.Id));
        Assert.Equal([reject.Id], store.Decisions.StandingOn(["c-2", "c-9"]).Select(decision => decision.Id));
        Assert.Empty(store.Decisions.StandingOn(["c-9"]));
        Assert.Equal((reject.Id, "misread"), (store.Decisions.Find(reject.Id)!.Id, store.Decisions.Find(reject.Id)!.Reason));
        Assert.Null(store.Decisions.Find("d-9"));
    }

    [Fact]
    public void What_is_undone_stands_no_more_and_never_again_under_its_id()
    {
        using var store = Open();
        var undo = Decision.Of(Ruling.Undo, Confirm.Id, null, null, [], "misread", "Bob", "2031-06-02T00:00:00Z");
        store.Decisions.Keep([Confirm]);
        store.Decisions.Keep([undo]);
        Assert.Empty(store.Decisions.StandingOn(["c-1"]));

        store.Decisions.Keep([Confirm]);

        Assert.Empty(store.Decisions.StandingOn(["c-1"]));
        Assert.Equal(Decision.Standing(store.Decisions.All()), store.Decisions.StandingOn(["c-1"]));
    }

    [Fact]
    public void What_was_ruled_on_names_and_words_is_found_with_what_undoes_it()
    {
        using var store = Open();
        var name = Decision.Of(Ruling.Name, "n-River Brigades", null, "group", [], "so called", "Ann", "2031-06-01T00:00:00Z");
        var word = Decision.Of(Ruling.Word, "w-groups:herder", null, "civilians", [], "so called", "Ann", "2031-06-01T00:00:00Z");
        var undoWord = Decision.Of(Ruling.Undo, word.Id, null, null, [], "misread", "Bob", "2031-06-02T00:00:00Z");
        var undoOther = Decision.Of(Ruling.Undo, Confirm.Id, null, null, [], "misread", "Bob", "2031-06-02T00:00:00Z");
        var number = Decision.Of(Ruling.Number, "v-dozens", null, "12/-/24", [], "our handbook", "Ann", "2031-06-01T00:00:00Z");
        store.Decisions.Keep([Confirm, word, number, name]);
        store.Decisions.Keep([undoOther, undoWord]);

        Assert.Equal([word.Id, name.Id, undoWord.Id], store.Decisions.OnTables().Select(decision => decision.Id));
        Assert.Equal([number.Id], store.Decisions.OnNumbers().Select(decision => decision.Id));
        Assert.Equal([name.Id], store.Decisions.StandingAbout("n-River Brigades").Select(decision => decision.Id));
        Assert.Empty(store.Decisions.StandingAbout("w-groups:herder"));
        Assert.True(store.Verify().IsSound);
    }

    [Fact]
    public void A_part_of_them_tells_what_was_undone_and_where_the_next_begins()
    {
        var reject = Decision.Of(Ruling.Reject, "c-2", null, null, [], "misread", "Ann", "2031-06-01T00:00:00Z");
        var undo = Decision.Of(Ruling.Undo, Confirm.Id, null, null, [], "misread", "Bob", "2031-06-02T00:00:00Z");
        using var store = Open();
        store.Decisions.Keep([Confirm, reject, undo]);

        var first = store.Decisions.Part(0, 2);
        var last = store.Decisions.Part(first.Next!.Value, 2);

        Assert.Equal([(Confirm.Id, true), (reject.Id, false)], first.Rows.Select(row => (row.Decision.Id, row.IsUndone)));
        Assert.Equal([(undo.Id, false)], last.Rows.Select(row => (row.Decision.Id, row.IsUndone)));
        Assert.Null(last.Next);
        Assert.Empty(store.Decisions.Part(last.Rows[0].Number, 2).Rows);
        var newest = store.Decisions.Latest(long.MaxValue, 2);
        Assert.Equal([undo.Id, reject.Id], newest.Rows.Select(row => row.Decision.Id));
        Assert.Equal([Confirm.Id], store.Decisions.Latest(newest.Next!.Value, 2).Rows.Select(row => row.Decision.Id));
    }

    [Fact]
    public void Claims_are_rejected_until_that_is_undone()
    {
        var (one, other) = (Decision.Of(Ruling.Reject, "c-1", null, null, [], "misread", "Ann", "2031-06-01T00:00:00Z"), Decision.Of(Ruling.Reject, "c-2", null, null, [], "misread", "Ann", "2031-06-01T00:00:00Z"));
        using var store = Open();
        store.Decisions.Keep([Confirm, one, other]);
        Assert.Equal(["c-1", "c-2"], store.Decisions.RejectedClaims().Order(StringComparer.Ordinal));

        store.Decisions.Keep([Decision.Of(Ruling.Undo, one.Id, null, null, [], "right", "Ann", "2031-06-02T00:00:00Z")]);

        Assert.Equal(["c-2"], store.Decisions.RejectedClaims());
    }

    [Fact]
    public void A_register_of_before_learns_what_of_its_decisions_stands()
    {
        var undo = Decision.Of(Ruling.Undo, Confirm.Id, null, null, [], "misread", "Bob", "2031-06-02T00:00:00Z");
        var reject = Decision.Of(Ruling.Reject, "c-2", null, null, [], "misread", "Ann", "2031-06-01T00:00:00Z");
        using (var store = Open())
        {
            store.Decisions.Keep([Confirm, reject, undo]);
            store.Refresh(MadeRegister.Build, "test-1");
        }

        using (var connection = place.Connect())
            connection.Execute($"DROP TABLE link_doubt; DROP TABLE part_print; DROP TABLE decision_state; DROP INDEX incident_row_by_people; ALTER TABLE incident_row DROP COLUMN people; {place.SetVersion(9)}");

        using var again = Open();
        Assert.Equal([reject.Id], again.Decisions.StandingOn(["c-1", "c-2"]).Select(decision => decision.Id));
        Assert.False(again.IsFresh("test-1"));
        again.Refresh(MadeRegister.Build, "test-1");
        Assert.Equal(again.Incidents().Count, again.Desk.Count(IncidentFilter.All));
    }

    public void Dispose() => place.Dispose();

    RegisterStore Open() => RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock());
}

public sealed class DecisionTableTests() : DecisionTableContract(new FilePlace());

public sealed class PostgresDecisionTableTests() : DecisionTableContract(new PostgresPlace());
