using Attest.Model;
using Attest.Store;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.Store;

public abstract class RegisterStoreContract(IRegisterPlace place) : IDisposable
{
    const string Engine = "test-1";

    [Fact]
    public void What_was_read_comes_back_as_it_was()
    {
        using var store = Open();
        var source = MadeReports.Source("a.txt", MadeReports.Market);
        var read = MadeReports.Read(source);
        store.Add(source, read, Engine);

        var back = store.Reading(read.Source.Id)!;

        Assert.Equivalent(read, back, strict: true);
        Assert.Equal(read.Claims.Select(claim => claim.Casualty), back.Claims.Select(claim => claim.Casualty));
        Assert.Equal(read.Claims.Select(claim => claim.Date), back.Claims.Select(claim => claim.Date));
    }

    [Fact]
    public void Reading_a_report_twice_changes_nothing()
    {
        using var store = Open();
        Add(store, "a.txt", MadeReports.Market);
        var before = store.Verify();

        var outcome = Add(store, "a.txt", MadeReports.Market);

        Assert.Equal(new AddOutcome(false, false, false, 0), outcome);
        Assert.Equal(before.LogRows, store.Verify().LogRows);
    }

    [Fact]
    public void The_same_bytes_under_another_name_add_only_the_name()
    {
        using var store = Open();
        Add(store, "b.txt", MadeReports.Market);
        var before = store.Verify();

        var outcome = Add(store, "a.txt", MadeReports.Market);
        store.Refresh(MadeRegister.Build, Engine);

        Assert.Equal(new AddOutcome(false, false, true, 0), outcome);
        Assert.Equal(before.LogRows + 1, store.Verify().LogRows);
        var entry = Assert.Single(store.Reports());
        Assert.Equal("a.txt", entry.File);
        Assert.Equal(["b.txt"], entry.AlsoAs);
    }

    [Fact]
    public void Another_engines_reading_counts_once_it_is_taken_over_and_not_before()
    {
        using var store = Open();
        var source = MadeReports.Source("a.txt", MadeReports.Market);
        var read = MadeReports.Read(source);
        store.Add(source, read, Engine);

        var other = read with { Claims = read.Claims[..1] };
        Assert.Equal(new AddOutcome(false, false, false, 0), store.Add(source, other, "test-2"));
        Assert.Equal(read.Claims.Length, store.Reading(read.Source.Id)!.Claims.Length);

        Assert.Equal(new AddOutcome(false, true, false, 1), store.TakeOver(source, other, "test-2"));
        Assert.Single(store.Reading(read.Source.Id)!.Claims);
        Assert.True(store.Verify().IsSound);
    }

    [Fact]
    public void Another_report_with_the_same_id_is_refused()
    {
        using var store = Open();
        Add(store, "a.txt", MadeReports.Market);
        var other = MadeReports.Source("b.txt", MadeReports.Rival);
        var read = MadeReports.Read(other);
        var forged = read with { Source = read.Source with { Id = MadeReports.IdOf(MadeReports.Source("a.txt", MadeReports.Market)) } };

        Assert.Throws<ReportRefusedException>(() => store.Add(other, forged, Engine));
        Assert.True(store.Verify().IsSound);
    }

    [Fact]
    public void Reports_added_at_once_are_stored_as_those_added_one_by_one()
    {
        using var store = Open();
        var source = MadeReports.Source("a.txt", MadeReports.Market);
        var taken = MadeReports.Source("b.txt", MadeReports.Rival);

        var answers = store.AddAll(
            [
                new(source, MadeReports.Read(source)), new(taken, MadeReports.Read(source)), new(source with { Name = "c.txt" }, MadeReports.Read(source)),
                new(taken, MadeReports.Read(taken)),
            ], Engine);

        var claims = MadeReports.Read(source).Claims.Length;
        Assert.Equal([new(true, false, false, claims), null, new(false, false, true, 0), new(true, false, false, MadeReports.Read(taken).Claims.Length)], answers.Select(answer => answer.Outcome));
        Assert.Contains("already that of another report", answers[1].Refusal, StringComparison.Ordinal);
        Assert.Equivalent(MadeReports.Read(taken), store.Reading(MadeReports.IdOf(taken)), strict: true);
        Assert.True(store.Verify().IsSound);
    }

    [Fact]
    public void Incidents_are_stale_after_a_report_and_fresh_after_a_refresh()
    {
        using var store = Open();
        Add(store, "a.txt", MadeReports.Market);
        Assert.False(store.IsFresh(Engine));

        store.Refresh(MadeRegister.Build, Engine);

        Assert.True(store.IsFresh(Engine));
        Assert.False(store.IsFresh("test-2"));
        Add(store, "b.txt", MadeReports.Rival);
        Assert.False(store.IsFresh(Engine));
    }

    [Fact]
    public void The_ledger_gives_claims_with_what_was_derived()
    {
        using var store = Filled();

        var claims = store.Ledger(new(Kind: ClaimKind.Casualty));

        Assert.Equal(3, claims.Count);
        Assert.Equal(claims.Select(row => row.Claim.Id).Order(StringComparer.Ordinal), claims.Select(row => row.Claim.Id));
        Assert.All(claims, row => Assert.Equal(store.Incidents()[0].Id, row.Incident));
        Assert.Equal(claims[0], store.Ledger(new(Claim: claims[0].Claim.Id))[0], LedgerComparer);
    }

    [Fact]
    public void A_claim_answers_with_the_incident_that_holds_it()
    {
        using var store = Filled();
        var incident = store.Incidents()[0];

        Assert.All(store.Ledger(new()), row => Assert.Equal(incident.Id, store.IncidentHolding(row.Claim.Id)));
        Assert.Null(store.IncidentHolding("c-none"));
        Assert.Null(store.Incident("i-none"));
    }

    [Theory]
    [InlineData("market", 2)]
    [InlineData("health office", 1)]
    [InlineData("OSTRELIA", 1)]
    [InlineData("\" OR NEAR(", 0)]
    [InlineData("absent", 0)]
    [InlineData("", 0)]
    public void Reports_are_found_by_their_words(string words, int found)
    {
        using var store = Filled();

        Assert.Equal(found, store.ReportsWith(words).Count);
    }

    [Fact]
    public void A_listing_is_remembered_by_row()
    {
        using var store = Open();
        store.Remember("incidents", ["i-b", "i-a"]);
        store.Remember("claims", ["c-a"]);
        store.Remember("incidents", ["i-c"]);

        Assert.Equal("i-c", store.Listed("incidents", 1));
        Assert.Null(store.Listed("incidents", 2));
        Assert.Equal("c-a", store.Listed("claims", 1));
    }

    [Fact]
    public void Known_reports_are_those_that_were_read_and_by_whom()
    {
        using var store = Filled();
        var market = MadeReports.Source("elsewhere.txt", MadeReports.Market);

        Assert.Equal(new(MadeReports.IdOf(market), IsOfAnotherEngine: false), store.Known(Engine).Find(market));
        Assert.Equal(new(MadeReports.IdOf(market), IsOfAnotherEngine: true), store.Known("test-2").Find(market));
        Assert.Null(store.Known(Engine).Find(market with { Sidecar = new(null, "Other Post", null, null) }));
        Assert.Null(store.Known(Engine).Find(MadeReports.Source("a.txt", "something else")));
    }

    [Fact]
    public void The_register_is_the_same_whatever_the_order_of_reading()
    {
        using var one = Open("one.db");
        Add(one, "a.txt", MadeReports.Market);
        Add(one, "b.txt", MadeReports.Rival);
        one.Refresh(MadeRegister.Build, Engine);
        using var other = Open("other.db");
        Add(other, "b.txt", MadeReports.Rival);
        Add(other, "a.txt", MadeReports.Market);
        other.Refresh(MadeRegister.Build, Engine);

        Assert.Equal(one.Reports(), other.Reports(), (left, right) => left.Id == right.Id && left.File == right.File);
        Assert.Equal(one.Ledger(new()).Select(row => row.Claim.Id), other.Ledger(new()).Select(row => row.Claim.Id));
        Assert.Equal(one.Incidents().Select(row => row.Id), other.Incidents().Select(row => row.Id));
    }

    public void Dispose() => place.Dispose();

    static bool LedgerComparer(LedgerClaim left, LedgerClaim right) => left.Claim.Id == right.Claim.Id && left.Origin == right.Origin && left.Date == right.Date;

    RegisterStore Open(string name = "attest.db") => RegisterStore.Open(place.Register(name), RegisterUse.CreateOrExtend, new FixedClock());

    RegisterStore Filled()
    {
        var store = Open();
        Add(store, "a.txt", MadeReports.Market);
        Add(store, "b.txt", MadeReports.Rival);
        store.Refresh(MadeRegister.Build, Engine);
        return store;
    }

    static AddOutcome Add(RegisterStore store, string name, string text)
    {
        var source = MadeReports.Source(name, text);
        return store.Add(source, MadeReports.Read(source), Engine);
    }
}

public sealed class RegisterStoreTests() : RegisterStoreContract(new FilePlace());

public sealed class PostgresRegisterStoreTests() : RegisterStoreContract(new PostgresPlace());
