using System.Data.Common;
using Attest.Store;
using Attest.Tests.Store.Engines;
using Dapper;

namespace Attest.Tests.Store;

public abstract class VerifierContract(IRegisterPlace place) : IDisposable
{
    [Fact]
    public void An_untouched_register_stands()
    {
        using var store = Fill();

        var found = store.Verify();

        Assert.True(found.IsSound, string.Join("; ", found.Problems));
        Assert.Equal((2, 2, 5, 5), (found.Reports, found.Readings, found.Claims, found.Quotes));
        // Two reports, two names, two readings, five claims.
        Assert.Equal(11, found.LogRows);
    }

    // What a forger would do once the triggers are out of the way, and what must be noticed.
    public static TheoryData<string, string> Forgeries => new()
    {
        { "UPDATE claim SET json = replace(json, '14', '41') WHERE json LIKE '%At least 14%'", "is not what the log says" },
        { "UPDATE claim SET id = 'c-0000000000000000' WHERE kind = 'Attack'", "the log does not tell of it" },
        { "DELETE FROM claim WHERE kind = 'Dispute'", "is in the log, but not stored" },
        { "INSERT INTO claim SELECT reading, position + 90, 'c-forged', kind, json FROM claim WHERE kind = 'Attack'", "the log does not tell of it" },
        { "UPDATE report SET sha256 = replace(sha256, substr(sha256, 1, 1), 'z')", "its original does not have the hash" },
        { "UPDATE report SET original = (SELECT text FROM reading ORDER BY number DESC LIMIT 1)", "its original does not have the hash" },
        { "UPDATE report SET length = -1", "its original does not have the hash" },
        { "UPDATE report SET sidecar = '{}'", "is not what the log says" },
        { "UPDATE reading SET text = (SELECT text FROM reading ORDER BY number DESC LIMIT 1) WHERE number = 1", "its text does not have the hash" },
        { "UPDATE reading SET facts = replace(facts, 'Shells', 'Bombs')", "is not what the log says" },
        { "UPDATE statement SET json = '{}'", "is not what the log says" },
        { "UPDATE report_name SET name = 'forged.txt' WHERE name = 'a.txt'", "the log does not tell of it" },
        { "DELETE FROM log WHERE sequence = 3", "row 3 is missing" },
        { "DELETE FROM log WHERE sequence = 11", "the log does not tell of it" },
        { "UPDATE log SET entry = replace(entry, 'a.txt', 'c.txt')", "its hash does not follow" },
        { "UPDATE log SET entry = 'x' WHERE sequence = 5", "it cannot be read" },
        { "UPDATE log SET hash = 'x' WHERE sequence = 5", "its hash does not follow" },
    };

    [Theory, MemberData(nameof(Forgeries))]
    public void A_forgery_is_noticed(string forgery, string problem)
    {
        using (Fill()) { }
        Forge(forgery);
        using var store = RegisterStore.Open(place.Register(), RegisterUse.Existing, new FixedClock());

        var found = store.Verify();

        Assert.False(found.IsSound);
        Assert.Contains(found.Problems, line => line.Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE report SET sha256 = ''")]
    [InlineData("DELETE FROM report_name")]
    [InlineData("UPDATE reading SET engine = 'x'")]
    [InlineData("UPDATE claim SET json = ''")]
    [InlineData("DELETE FROM claim")]
    [InlineData("DELETE FROM statement")]
    [InlineData("UPDATE log SET hash = ''")]
    [InlineData("DELETE FROM log")]
    public void What_was_stored_cannot_be_changed_by_plain_sql(string change)
    {
        using (Fill()) { }
        using var connection = place.Connect(isGuarded: true);

        var refusal = Assert.ThrowsAny<DbException>(() => connection.Execute(change));

        Assert.Contains("never", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_not_in_the_text_is_noticed()
    {
        using var store = RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock());
        var source = MadeReports.Source("a.txt", MadeReports.Market);
        var read = MadeReports.Read(source);
        store.Add(source, read with { Claims = [read.Claims[0] with { At = new(0, 12) }, read.Claims[1] with { At = new(9000, 9012) }] }, "test-1");

        var found = store.Verify();

        Assert.Equal(2, found.ProblemCount);
        Assert.All(found.Problems, line => Assert.Contains("its quote is not at", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_first_problems_are_told_and_all_are_counted()
    {
        using var store = RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock());
        var source = MadeReports.Source("a.txt", MadeReports.Market);
        var read = MadeReports.Read(source);
        store.Add(source, read with { Claims = [.. Enumerable.Range(0, 50).Select(index => read.Claims[0] with { Id = $"c-{index}", At = new(index, index + 9) })] }, "test-1");

        var found = store.Verify();

        Assert.Equal(50, found.ProblemCount);
        Assert.Equal(20, found.Problems.Length);
    }

    public void Dispose() => place.Dispose();

    RegisterStore Fill()
    {
        var store = RegisterStore.Open(place.Register(), RegisterUse.CreateOrExtend, new FixedClock());
        foreach (var source in new[] { MadeReports.Source("a.txt", MadeReports.Market), MadeReports.Source("b.txt", MadeReports.Rival) })
            store.Add(source, MadeReports.Read(source), "test-1");
        return store;
    }

    void Forge(string change)
    {
        using var connection = place.Connect();
        Assert.True(connection.Execute(change) > 0, "The forgery touched no row.");
    }
}

public sealed class VerifierTests() : VerifierContract(new FilePlace());

public sealed class PostgresVerifierTests() : VerifierContract(new PostgresPlace());
