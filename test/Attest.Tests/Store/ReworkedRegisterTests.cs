using System.Text;
using Attest.Model;
using Attest.Reconcile;
using Attest.Store;
using Attest.Store.Verify;
using Attest.Tests.Properties;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.Store;

/// <summary>Decisions reach the stored incidents without all of them being worked out, and the register is the same to the byte.</summary>
public abstract class ReworkedRegisterContract(IRegisterPlace place) : IDisposable
{
    const string Engine = "test-1";

    static readonly RegisterBuilding NotAsked = (_, _, _) => throw new InvalidOperationException("All was worked out.");

    [Fact]
    public void Rulings_are_applied_to_what_they_reach_and_the_register_verifies()
    {
        using var store = Read();
        var draw = new Random(5);
        for (var step = 0; step < 8; step++)
        {
            var (claims, incidents) = (store.Ledger(new()), store.Incidents());
            store.Decisions.Keep([step % 2 == 0
                ? Rule(Ruling.Correct, claims.Where(row => row.Claim.Casualty is not null).ElementAt(draw.Next(5)).Claim.Id, "figure", $"{20 + step}")
                : Rule(Ruling.Merge, incidents[draw.Next(incidents.Count)].Id, with: incidents[draw.Next(incidents.Count)].Id)]);
            Assert.False(store.IsFresh(Engine));

            store.Refresh(NotAsked, Engine, RegisterRework.Parts);

            Assert.True(store.IsFresh(Engine));
            var found = store.Verify(derivation: new Derivation(Engine, RegisterBuilder.Parts));
            Assert.True(found.IsSound, string.Join("; ", found.Problems));
        }
    }

    [Fact]
    public void A_report_more_has_all_worked_out()
    {
        using var store = Read();
        Add(store, 77);
        Assert.Throws<InvalidOperationException>(() => store.Refresh(NotAsked, Engine, RegisterRework.Parts));
    }

    [Fact]
    public void Another_engine_has_all_worked_out()
    {
        using var store = Read();
        store.Decisions.Keep([Rule(Ruling.NoIncident, store.Incidents()[0].Id)]);
        Assert.Throws<InvalidOperationException>(() => store.Refresh(NotAsked, "test-2", RegisterRework.Parts));
    }

    [Fact]
    public void Only_the_incidents_that_are_reached_are_written()
    {
        using var store = Read();
        var before = store.Incidents().ToDictionary(incident => incident.Id, incident => store.Desk.Summary(incident.Id)!.Version, StringComparer.Ordinal);
        store.Decisions.Keep([Rule(Ruling.Correct, store.Incidents()[0].Id, "date", "2031-05-06")]);
        store.Refresh(NotAsked, Engine, RegisterRework.Parts);
        Assert.Equal([store.Incidents()[0].Id], before.Where(row => store.Desk.Summary(row.Key)?.Version != row.Value).Select(row => row.Key));
    }

    public void Dispose() => place.Dispose();

    RegisterStore Read()
    {
        var store = RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock());
        for (var seed = 0; seed < 24; seed++) Add(store, seed);
        store.Refresh(RegisterBuilder.Parts, Engine);
        return store;
    }

    static void Add(RegisterStore store, int seed)
    {
        var read = RandomReadings.Read(new RandomParses(seed).Report(5, 30));
        store.Add(new(read.Source.Name, [.. Encoding.UTF8.GetBytes(read.Source.Text)], null), read, Engine);
    }

    static Decision Rule(Ruling ruling, string subject, string? field = null, string? value = null, string? with = null) =>
        Decision.Of(ruling, subject, field, value, with is null ? [] : [with], "as the register shows", "A. Coder", "2031-04-01T10:00:00Z");
}

public sealed class ReworkedRegisterTests() : ReworkedRegisterContract(new FilePlace());

public sealed class PostgresReworkedRegisterTests() : ReworkedRegisterContract(new PostgresPlace());
