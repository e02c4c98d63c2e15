using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Attest.Model;
using Attest.Reconcile;
using Attest.Store;
using Attest.Store.Verify;
using Attest.Tests.Link;
using Attest.Tests.Properties;
using Attest.Tests.Reconcile;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.Store;

/// <summary>Reports that come later have only what they touch made again, and the register is the one that all of them at once give.</summary>
public abstract class AddedReportsContract(IRegisterPlace place) : IDisposable
{
    const string Engine = "test-1";

    // Ids of the reports that were read again to make parts of, the last time.
    readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 5)];

    [Theory, MemberData(nameof(Seeds))]
    public void Any_batches_in_any_order_and_any_rulings_between_end_in_the_register_that_is_worked_out_anew(int seed)
    {
        using var store = Open();
        var draw = new Random(seed);
        var reports = Reports(seed);
        draw.Shuffle(reports);
        for (var next = 0; next < reports.Length;)
        {
            for (var batch = draw.Next(1, 9); batch > 0 && next < reports.Length; batch--) Add(store, reports[next++]);
            if (draw.Next(2) == 0) Refresh(store);
            if (draw.Next(2) == 0) store.AddName(reports[draw.Next(next)].Source.Id, $"{draw.Next(100)}-again.txt");
            if (draw.Next(3) == 0 && store.Incidents().Count > 0) store.Decisions.Keep([Draw(store, draw)]);
            if (draw.Next(2) == 0) Refresh(store);
        }

        Refresh(store);
        AssertAsWorkedOutAnew(store, reports);
    }

    [Fact]
    public void A_report_of_something_else_has_no_part_made_again_but_its_own()
    {
        using var store = Open();
        foreach (var report in ManyReports.Make(12, 3, 60)) Add(store, report);
        Refresh(store);
        var other = RiverRaids.Dated().Read();
        Add(store, other);

        Refresh(store);

        Assert.Equal([other.Source.Id], asked);
    }

    [Fact]
    public void A_report_more_of_an_incident_has_that_one_made_again()
    {
        using var store = Open();
        foreach (var report in ManyReports.Make(12, 3, 60).Append(RiverRaids.Dated().Read())) Add(store, report);
        Refresh(store);
        var more = RiverRaids.Evening().Read();
        Add(store, more);

        Refresh(store);

        Assert.Equal(new[] { more.Source.Id, RiverRaids.Dated().Read().Source.Id }.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_reading_of_a_report_has_all_made_again()
    {
        using var store = Open();
        var reports = ManyReports.Make(4, 3, 60);
        foreach (var report in reports) Add(store, report);
        Refresh(store);
        var first = reports[0] with { Claims = [] };
        store.TakeOver(SourceOf(first), first, "test-2");

        Refresh(store);

        Assert.Equal(reports.Count, asked.Count);
        AssertAsWorkedOutAnew(store, [first, .. reports.Skip(1)]);
    }

    [Fact]
    public void What_was_ruled_on_and_undone_is_as_if_nobody_had_ruled()
    {
        using var store = Open();
        var reports = ManyReports.Make(6, 3, 60);
        foreach (var report in reports) Add(store, report);
        Refresh(store);
        var ruling = Rule(Ruling.Correct, store.Incidents()[0].Id, "date", "2031-05-06");
        store.Decisions.Keep([ruling]);
        Refresh(store);
        // The undoing and a report more come together, so that it is no matter of decisions alone.
        store.Decisions.Keep([Rule(Ruling.Undo, ruling.Id)]);
        Add(store, RiverRaids.Wire().Read());

        Refresh(store);

        AssertAsWorkedOutAnew(store, [.. reports, RiverRaids.Wire().Read()]);
    }

    public void Dispose() => place.Dispose();

    RegisterStore Open() => RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock());

    void Refresh(RegisterStore store)
    {
        asked.Clear();
        store.Refresh((readings, names, decisions) => RegisterBuilder.Parts(readings with { Of = ids => { asked.UnionWith(ids); return readings.Of(ids); } }, names, decisions), Engine, RegisterRework.Parts);
        var found = store.Verify(derivation: new Derivation(Engine, RegisterBuilder.Parts));
        Assert.True(found.IsSound, string.Join("; ", found.Problems));
    }

    static void AssertAsWorkedOutAnew(RegisterStore store, IReadOnlyCollection<ReadReport> reports)
    {
        var names = store.Reports().ToImmutableDictionary(report => report.Id, report => report.AlsoAs.Insert(0, report.File), StringComparer.Ordinal);
        var anew = RegisterBuilder.Build(reports, names, store.Decisions.All());
        Assert.Equal(JsonSerializer.Serialize(anew.Incidents), JsonSerializer.Serialize(store.Incidents()));
        Assert.Equal(JsonSerializer.Serialize(anew.Reports), JsonSerializer.Serialize(store.Reports()));
        // A claim that was rejected is kept as it was read.
        Assert.Equal(anew.Claims.Select(row => (row.Claim.Id, row.Incident, row.Origin, row.Date)), store.Ledger(new()).Select(row => (row.Claim.Id, row.Incident, row.Origin, row.Date)));
    }

    static ReadReport[] Reports(int seed) =>
    [
        .. RiverRaids.All(), .. ManyReports.Make(6, 3, 60, seed),
        .. Enumerable.Range(0, 10).Select(number => RandomReadings.Read(new RandomParses((seed * 1000) + number).Report(5, 24))).DistinctBy(report => report.Source.Id),
    ];

    static Decision Draw(RegisterStore store, Random draw)
    {
        var (claims, incidents, before) = (store.Ledger(new()), store.Incidents(), store.Decisions.All());
        string Claim() => claims[draw.Next(claims.Count)].Claim.Id;
        string Incident() => incidents[draw.Next(incidents.Count)].Id;
        return draw.Next(7) switch
        {
            0 => Rule(Ruling.Reject, Claim()),
            1 => Rule(Ruling.Correct, Claim(), "figure", "41"),
            2 => Rule(Ruling.Correct, Incident(), "date", "2031-03-06"),
            3 => Rule(Ruling.Merge, Incident(), with: Incident()),
            4 => Rule(Ruling.Move, Claim(), with: Incident()),
            5 => Rule(Ruling.NoIncident, Incident()),
            _ => before.Count == 0 ? Rule(Ruling.Confirm, Incident()) : Rule(Ruling.Undo, before[draw.Next(before.Count)].Id),
        };
    }

    static void Add(RegisterStore store, ReadReport read) => store.Add(SourceOf(read), read, Engine);

    static SourceReport SourceOf(ReadReport read) => new(read.Source.Name, [.. Encoding.UTF8.GetBytes(read.Source.Text)], null);

    static Decision Rule(Ruling ruling, string subject, string? field = null, string? value = null, string? with = null) =>
        Decision.Of(ruling, subject, field, value, with is null ? [] : [with], "as the register shows", "A. Coder", "2031-04-01T10:00:00Z");
}

public sealed class AddedReportsTests() : AddedReportsContract(new FilePlace());

public sealed class PostgresAddedReportsTests() : AddedReportsContract(new PostgresPlace());
