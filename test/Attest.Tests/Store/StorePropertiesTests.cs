using System.Text;
using Attest.Model;
using Attest.Reconcile;
using Attest.Store;
using Attest.Store.Json;
using Attest.Tests.Properties;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.Store;

/// <summary>What holds of a register whatever was read into it.</summary>
public abstract class StorePropertiesContract(IRegisterPlace place) : IDisposable
{
    const string Engine = "test-1";

    [Fact]
    public void Every_reading_comes_back_as_it_was_and_the_register_stands()
    {
        using var store = Open();
        var reports = Enumerable.Range(0, 40).Select(seed => RandomReadings.Read(new RandomParses(seed).Report(5, 30))).ToList();
        foreach (var read in reports) store.Add(SourceOf(read), read, Engine);

        foreach (var read in reports) Assert.Equal(Lines(read), Lines(store.Reading(read.Source.Id)!));
        var found = store.Verify();
        Assert.True(found.IsSound, string.Join("; ", found.Problems));
        Assert.Equal((reports.Count, reports.Sum(read => read.Claims.Length)), (found.Reports, found.Claims));
    }

    [Fact]
    public void The_real_register_of_nonsense_is_kept_and_given_back()
    {
        using var store = Open();
        var reports = Enumerable.Range(0, 30).Select(seed => RandomReadings.Read(new RandomParses(seed).Report(5, 30))).ToList();
        foreach (var read in reports) store.Add(SourceOf(read), read, Engine);

        store.Refresh(RegisterBuilder.Parts, Engine);

        var built = RegisterBuilder.Build(reports, reports.ToDictionary(read => read.Source.Id, read => System.Collections.Immutable.ImmutableArray.Create(read.Source.Name), StringComparer.Ordinal));
        Assert.Equal(built.Incidents.Select(incident => StoreJson.Write(incident, StoreJson.Default.Incident)), store.Incidents().Select(incident => StoreJson.Write(incident, StoreJson.Default.Incident)));
        Assert.Equal(built.Claims.Select(row => (row.Claim.Id, row.Incident, row.Origin, row.Date, row.Disputes)), store.Ledger(new()).Select(row => (row.Claim.Id, row.Incident, row.Origin, row.Date, row.Disputes)));
        Assert.Equal(built.Reports.Select(report => StoreJson.Write(report, StoreJson.Default.ReportEntry)), store.Reports().Select(report => StoreJson.Write(report, StoreJson.Default.ReportEntry)));
    }

    [Fact]
    public void Canonical_json_is_the_same_after_a_round()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            foreach (var claim in RandomReadings.Read(new RandomParses(seed).Report(5, 30)).Claims)
            {
                var json = StoreJson.Write(claim, StoreJson.Default.Claim);
                Assert.Equal(json, StoreJson.Write(StoreJson.Read(json, StoreJson.Default.Claim), StoreJson.Default.Claim));
            }
        }
    }

    /// <summary>What a person may type where words are looked for; none of it is an operator and none may fail.</summary>
    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("market AND")]
    [InlineData("NOT market")]
    [InlineData("market OR army")]
    [InlineData("NEAR(market, 3)")]
    [InlineData("title:shells")]
    [InlineData("mark*")]
    [InlineData("^shells")]
    [InlineData("(market")]
    [InlineData("market)")]
    [InlineData("{title}: x")]
    [InlineData("-market")]
    [InlineData("+")]
    [InlineData("'; DROP TABLE report; --")]
    [InlineData("حلب 東京 😀")]
    [InlineData("\ud800")]
    [InlineData("\0")]
    public void Words_looked_for_are_words(string words)
    {
        using var store = Open();
        Add(store, "a.txt", MadeReports.Market);
        Assert.InRange(store.ReportsWith(words).Count, 0, 1);
        Assert.True(store.Verify().IsSound);
    }

    [Fact]
    public void A_thousand_words_are_looked_for_as_well_as_two()
    {
        using var store = Open();
        Add(store, "a.txt", MadeReports.Market);
        Assert.Single(store.ReportsWith(string.Join(' ', Enumerable.Repeat("market", 1000))));
    }

    [Theory]
    [InlineData("a b.txt")]
    [InlineData("ü/حلب.txt")]
    [InlineData("'; DROP TABLE report; --")]
    [InlineData("")]
    [InlineData("line\nbreak")]
    public void A_name_is_kept_as_it_is(string name)
    {
        using var store = Open();
        Add(store, name, MadeReports.Market);
        Assert.Equal(name, store.Original(MadeReports.IdOf(MadeReports.Source(name, MadeReports.Market)))!.Name);
        Assert.True(store.Verify().IsSound);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(3_000_000)]
    public void The_bytes_of_a_report_come_back_whatever_their_number(int length)
    {
        using var store = Open();
        var text = MadeReports.Market + new string('x', length);
        Add(store, "a.txt", text);
        var original = store.Original(MadeReports.IdOf(MadeReports.Source("a.txt", text)))!;
        Assert.Equal(text, Encoding.UTF8.GetString(original.Bytes.AsSpan()));
    }

    [Fact]
    public void Two_who_write_at_once_lose_nothing()
    {
        using (Open()) { }
        Parallel.For(0, 4, writer =>
        {
            using var store = RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock(), busySeconds: 60);
            for (var number = 0; number < 10; number++) Add(store, $"{writer}-{number}.txt", $"{MadeReports.Market}{writer} {number}");
        });

        using var after = Open();
        var found = after.Verify();
        Assert.True(found.IsSound, string.Join("; ", found.Problems));
        Assert.Equal(40, found.Reports);
    }

    [Fact]
    public void A_listing_of_many_rows_is_remembered_by_row()
    {
        using var store = Open();
        var ids = Enumerable.Range(1, 5000).Select(number => $"i-{number}").ToList();
        store.Remember("incidents", ids);
        Assert.Equal(("i-1", "i-5000", null, null), (store.Listed("incidents", 1), store.Listed("incidents", 5000), store.Listed("incidents", 5001), store.Listed("incidents", 0)));
    }

    public void Dispose() => place.Dispose();

    RegisterStore Open() => RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock());

    static void Add(RegisterStore store, string name, string text)
    {
        var source = MadeReports.Source(name, text);
        store.Add(source, MadeReports.Read(source), Engine);
    }

    static SourceReport SourceOf(ReadReport read) => new(read.Source.Name, [.. Encoding.UTF8.GetBytes(read.Source.Text)], null);

    static string Lines(ReadReport read) => string.Join('\n', read.Claims.Select(claim => StoreJson.Write(claim, StoreJson.Default.Claim))
        .Concat(read.Statements.Select(said => StoreJson.Write(said, StoreJson.Default.Statement))).Append(StoreJson.Write(read.Source, StoreJson.Default.CleanReport)));
}

public sealed class StorePropertiesTests() : StorePropertiesContract(new FilePlace());

public sealed class PostgresStorePropertiesTests() : StorePropertiesContract(new PostgresPlace());
